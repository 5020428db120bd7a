import { readdirSync } from "node:fs";
import { relative, sep } from "node:path";

/** Every file below a folder, sorted, as it is named in an address: `warnings/index.html`. */
export function builtFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, `${entry.parentPath}/${entry.name}`).split(sep).join("/"))
    .sort();
}

/** The path at which a host serves an HTML file: `warnings/index.html` is `/warnings/`, `404.html` is `/404.html`. */
export function pagePathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
