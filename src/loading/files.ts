import { type Dirent, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

import { type EntryKind, entryKinds, type SitePageName, sitePageNames } from "../model/archive";
import { idSchema } from "../schema/common";
import { allowedFrom, type FaultInFile, inWords, nearest, oneOf } from "./fault";

/** A file as a folder lists it. */
export interface FoundFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  /** False for links, sockets and the like, whose content lies elsewhere. */
  readonly isPlain: boolean;
}

/** The files that the reader may see, handed in so that tests need no disk. */
export interface Files {
  /** Every file below a folder, hidden ones included, sorted by path; none where there is no such folder. Links are listed, not followed. */
  list(folder: string): Promise<readonly FoundFile[]>;
  read(path: string): Promise<Uint8Array>;
}

/** Files that exist only in memory: path to content. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    async list(folder) {
      const paths = Object.keys(contents).filter((path) => path.startsWith(`${folder}/`));
      return paths.sort().map((path) => ({ path, isPlain: true }));
    },
    async read(path) {
      const content = contents[path];
      if (content === undefined) throw new Error(`There is no file ${path}.`);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  };
}

/** The files below a folder on disk. */
export function diskFiles(root: string): Files {
  const toPath = (entry: Dirent) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/");
  return {
    async list(folder) {
      const entries = await entriesBelow(join(root, folder));
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => ({ path: toPath(entry), isPlain: entry.isFile() }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    // One after the other: a large record has more files than a process may have open at once.
    read: async (path) => readFileSync(join(root, path)),
  };
}

async function entriesBelow(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/** The folder that holds `content/` and `seeds/`: the project's own, unless the environment's RECORD names another. */
export function recordRoot(projectRoot: string, { RECORD }: NodeJS.ProcessEnv): string {
  return RECORD ? resolve(projectRoot, RECORD) : projectRoot;
}

/** Whether the record that is built is the project's own. */
export function isOwnRecord(projectRoot: string, environment: NodeJS.ProcessEnv): boolean {
  return relative(projectRoot, recordRoot(projectRoot, environment)) === "";
}

export const contentFolder = "content";
export const seedsFolder = "seeds";
export const recordFile = `${contentFolder}/record.yaml`;
export const termsFile = `${contentFolder}/terms.yaml`;
export const publishersFile = `${contentFolder}/publishers.yaml`;
export const leadsFile = `${contentFolder}/leads.yaml`;
export const placesFile = `${contentFolder}/places.yaml`;
export const codebookFile = `${contentFolder}/codebook.md`;
/** The pages of prose about the record itself. */
export const sitePagesFolder = `${contentFolder}/pages`;
export const sitePagePath = (name: SitePageName): string => `${sitePagesFolder}/${name}.md`;
/** The single files, each of which must be there. */
export const singleFiles = [
  recordFile,
  termsFile,
  codebookFile,
  publishersFile,
  leadsFile,
  placesFile,
  ...sitePageNames.map(sitePagePath),
] as const;

/**
 * The hashes of all passages that entries quote from the articles in `seeds/`, by which a copy without these is checked.
 * `npm run seed-passages` writes it.
 */
export const seedPassagesFile = `${contentFolder}/seed-passages.sha256`;

/** What was coded twice, and how it was settled. */
const secondCodesFolder = `${contentFolder}/second-codes`;
export const secondCodesPath = (id: string): string => `${secondCodesFolder}/${id}.yaml`;
/** What the name of a file on the settling of codes ends with. */
export const settledEnding = "-settled";

/** The data of published versions, each in a folder of its own. Like all of `public/` they are copied into the site. */
export const keptVersionsFolder = "public/data/versions";

/** The file of an entry. */
export const entryPath = (kind: EntryKind, id: string): string => `${contentFolder}/${kind}/${id}.md`;

/** What a file in `content/` is by its place and name, or why it can be nothing. */
export type ContentFile =
  | { readonly is: "dropping"; readonly path: string }
  | { readonly is: "entry"; readonly path: string; readonly kind: EntryKind; readonly id: string }
  | { readonly is: "single"; readonly path: string }
  | { readonly is: "second-codes" | "settled-codes"; readonly path: string }
  | { readonly is: "stray"; readonly path: string; readonly fault: FaultInFile };

/** What systems and editors leave beside files, while one is open or for good: nobody wrote it, and it is no entry. */
const dropping =
  /^(?:\.DS_Store|\._.*|\.AppleDouble|\.directory|Thumbs\.db|ehthumbs\.db|[Dd]esktop\.ini|.*~|\.#.*|#.*#|\..*\.sw[a-z]|.*\.sw[op]|4913|\.~lock\..*#|\.goutputstream-.*|\.nfs.*|\.fuse_hidden.*)$/;

/** Tells entries from files that do not belong in `content/`; nothing that somebody wrote is passed over in silence. */
export function placeOf({ path, isPlain }: FoundFile): ContentFile {
  if (dropping.test(path.slice(path.lastIndexOf("/") + 1))) return { is: "dropping", path };
  if (!isPlain) return stray(path, inWords("a link to another file"), "a file of its own");
  if (path === seedPassagesFile || singleFiles.some((single) => single === path)) return { is: "single", path };
  if (path.startsWith(`${sitePagesFolder}/`)) return strayPage(path);
  if (path.startsWith(`${secondCodesFolder}/`)) return codesAt(path);
  const [folder = "", name, ...deeper] = path.split("/").slice(1);
  const kind = entryKinds.find((known) => known === folder);
  if (name === undefined)
    return stray(
      path,
      folder,
      `nothing here but codebook.md, leads.yaml, places.yaml, publishers.yaml, record.yaml, terms.yaml and the folders ${entryKinds.join(", ")}, pages, second-codes`,
    );
  if (!kind) return stray(path, folder, `a folder for entries: ${entryKinds.join(", ")}`, entryKinds);
  if (deeper.length > 0)
    return stray(
      path,
      [name, ...deeper].join("/"),
      `an entry directly in ${contentFolder}/${kind}/, without folders in between`,
    );
  const id = name.replace(/\.md$/, "");
  if (id === name || !idSchema.safeParse(id).success)
    return stray(path, name, "an entry's id in a-z, 0-9 and single hyphens, at most 100 characters, then .md");
  return { is: "entry", path, kind, id };
}

function strayPage(path: string): ContentFile {
  const names = sitePageNames.map((name) => `${name}.md`);
  return stray(path, path.slice(sitePagesFolder.length + 1), `one of ${names.join(", ")}`, names);
}

function codesAt(path: string): ContentFile {
  const name = path.slice(secondCodesFolder.length + 1);
  const id = name.replace(/\.yaml$/, "");
  if (id === name || !idSchema.safeParse(id).success)
    return stray(path, name, `the day and the seed of a sheet, such as 2026-11-29-18.yaml, or with ${settledEnding}`);
  return { is: id.endsWith(settledEnding) ? "settled-codes" : "second-codes", path };
}

function stray(path: string, found: FaultInFile["found"], allowed: string, known: readonly string[] = []): ContentFile {
  const cure = typeof found === "string" ? allowedFrom(found, allowed, known) : { allowed };
  return { is: "stray", path, fault: { line: 1, column: 1, field: "file name", found, ...cure } };
}

/** The folders from which an editor may have written a path. */
interface NamingPlace {
  /** Holds `content/` and `seeds/`. */
  readonly root: string;
  /** Where the command was typed. */
  readonly typedIn: string;
}

/** Why a name is no path of the record. */
type Misnamed = Pick<FaultInFile, "found" | "allowed" | "suggestion">;

interface NamedPaths {
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
