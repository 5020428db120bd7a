import { make } from "../dom";

/** How long a browser may take to fetch what is to be saved, in milliseconds. */
const timeToFetch = 60_000;

/** The most bytes of what a reader asked for that go into a file's name: systems allow 255 in all. */
const longestAsked = 100;

/**
 * What was asked for, as part of a file's name: letters and digits of any script, with hyphens for all that stands
 * between them. Every system and browser takes letters of every script.
 */
export function namePart(text: string): string {
  const letters = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let part = "";
  for (const letter of letters.join("-")) {
    if (new TextEncoder().encode(part + letter).length > longestAsked) break;
    part += letter;
  }
  return part.replace(/-$/, "");
}

/** The same of the query of an address, each name before its value. @param query with its question mark, or empty */
export function queryPart(query: string): string {
  return namePart([...new URLSearchParams(query)].flat().join(" "));
}

/** Has the browser save a file under that name. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), timeToFetch);
}
