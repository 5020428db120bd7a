import type { EntryKind } from "../model/archive";
import { idSchema } from "../schema/common";
import { allowedFrom, type FaultInFile, inWords } from "./fault";
import type { FoundFile } from "./files";

import { contentFolder, secondCodesFolder, settledEnding, singleFiles } from "./content-paths";
import { entryKinds } from "./entry-kinds";
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
  if (singleFiles.some((single) => single === path)) return { is: "single", path };
  if (path.startsWith(`${secondCodesFolder}/`)) return codesAt(path);
  const [folder = "", name, ...deeper] = path.split("/").slice(1);
  const kind = entryKinds.find((known) => known === folder);
  if (name === undefined)
    return stray(
      path,
      folder,
      `nothing here but codebook.md, leads.yaml, publishers.yaml, record.yaml and the folders ${entryKinds.join(", ")}, second-codes`,
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

function codesAt(path: string): ContentFile {
  const name = path.slice(secondCodesFolder.length + 1);
  const id = name.replace(/\.yaml$/, "");
  if (id === name || !idSchema.safeParse(id).success)
    return stray(
      path,
      name,
      `the day and the seed of a sheet, such as 2026-11-29-18.yaml, or that with ${settledEnding}`,
    );
  return { is: id.endsWith(settledEnding) ? "settled-codes" : "second-codes", path };
}

function stray(path: string, found: FaultInFile["found"], allowed: string, known: readonly string[] = []): ContentFile {
  const cure = typeof found === "string" ? allowedFrom(found, allowed, known) : { allowed };
  return { is: "stray", path, fault: { line: 1, column: 1, field: "file name", found, ...cure } };
}
