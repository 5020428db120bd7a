import "./needs-node";
import "./needs-lists";
import { parseArgs } from "node:util";

import { diskFiles } from "../src/loading/files";
import { withdrawal } from "./entries/withdraw";
import { changeEntries } from "./entries/write-changes";

/* npm run withdraw -- <id> --why "…" [--see <id>]: takes an entry out of the record, with all that follows. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { why: { type: "string", default: "" }, see: { type: "string" } },
});

process.exitCode = await changeEntries(async ({ root, today }) => {
  const request = { named: positionals[0] ?? "", why: values.why, see: values.see ?? null, today };
  const { changed, outcomes } = await withdrawal(diskFiles(root), request);
  if (outcomes.length > 0) console.log(`Another outcome than before: ${outcomes.join(", ")}\n`);
  return changed;
});
