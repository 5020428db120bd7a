import { make } from "../make";

/** How long a browser may take to fetch what is to be saved, in milliseconds. */
const timeToFetch = 60_000;

/** Has the browser save a text as a file of that name. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), timeToFetch);
}
