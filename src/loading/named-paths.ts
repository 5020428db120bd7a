import { join, relative, resolve, sep } from "node:path";

import { contentFolder, type Files, seedsFolder, singleFiles } from "./files";
import { type FaultInFile, nearest, oneOf } from "./fault";

/** The folders from which an editor may have written a path. */
export interface NamingPlace {
  /** Holds `content/` and `seeds/`. */
  readonly root: string;
  /** Where the command was typed. */
  readonly typedIn: string;
}

/** Why a name is no path of the record. */
export type Misnamed = Pick<FaultInFile, "found" | "allowed" | "suggestion">;

export interface NamedPaths {
  /** From the record's root; that itself is the empty path. */
  readonly paths: readonly string[];
  readonly misnamed: readonly Misnamed[];
}

/** What an editor's names for files and folders mean: paths, also absolute ones and a Windows terminal's, and bare ids. */
export async function pathsNamed(names: readonly string[], files: Files, place: NamingPlace): Promise<NamedPaths> {
  const known = await pathsOf(files);
  const understood = names.map((name) => understand(name.replaceAll("\\", "/"), known, place));
  return {
    paths: understood.filter((meant) => typeof meant === "string"),
    misnamed: understood.filter((meant) => typeof meant !== "string"),
  };
}

/** Every file of the record, and every folder that holds one; also what is reported where it is missing. */
async function pathsOf(files: Files): Promise<ReadonlySet<string>> {
  const found = [...(await files.list(contentFolder)), ...(await files.list(seedsFolder))].map(({ path }) => path);
  return new Set([...found, ...singleFiles].flatMap(withFolders));
}

/** "", "content", "content/lines", "content/lines/a-line.md". */
function withFolders(path: string): string[] {
  const parts = path.split("/");
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

function understand(name: string, known: ReadonlySet<string>, { root, typedIn }: NamingPlace): string | Misnamed {
  const path = [typedIn, root, join(root, contentFolder)]
    .map((folder) => relative(root, resolve(folder, name)).split(sep).join("/"))
    .flatMap((candidate) => [candidate, `${candidate}.md`])
    .find((candidate) => known.has(candidate));
  if (path !== undefined) return path;
  const [only, ...others] = name.includes("/") ? [] : pathsWithId(idIn(name), known);
  if (only === undefined) return misnamed(name, known);
  return others.length === 0 ? only : { found: name, allowed: oneOf([only, ...others]) };
}

function misnamed(name: string, known: ReadonlySet<string>): Misnamed {
  const id = nearest(idIn(name), new Set([...known].map(idIn)));
  const alike = id === undefined ? [] : pathsWithId(id, known);
  return {
    found: name,
    allowed: "a file or folder of the record, or an id",
    suggestion: nearest(name, alike) ?? alike[0],
  };
}

const pathsWithId = (id: string, known: ReadonlySet<string>): string[] =>
  [...known].filter((path) => idIn(path) === id);

/** "a-line" of "content/lines/a-line.md". */
const idIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
