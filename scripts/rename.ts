import "./needs-node";
import "./needs-lists";
import { parseArgs } from "node:util";

import { diskFiles } from "../src/loading/files";
import { renaming } from "./entries/rename";
import { changeEntries } from "./entries/write-changes";

/* npm run rename -- <id> <new id> [--why "…"]: gives an entry another id, with all that follows. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { why: { type: "string", default: "The id said something that the entry does not" } },
});
const [named = "", to = ""] = positionals;

process.exitCode = await changeEntries(async ({ root, today }) => {
  const { changed } = await renaming(diskFiles(root), { named, to, why: values.why, today });
  return changed;
});
