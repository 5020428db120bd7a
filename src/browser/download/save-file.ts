import { make } from "../dom";

/** How long a browser may take to fetch what is to be saved, in milliseconds. */
const timeToFetch = 60_000;

/** Has the browser save a file under that name. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), timeToFetch);
}
