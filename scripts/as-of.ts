import "./needs-node";
import "./needs-lists";

import { diskFiles, recordFile } from "../src/loading/files";
import { movedTo } from "./entries/as-of";
import { EditRefused } from "./entries/content-edit";
import { changeEntries } from "./entries/write-changes";

/* npm run as-of -- <date>: moves the as-of date, and lists what closes, what changes and which sides need a sweep. */

const [date = ""] = process.argv.slice(2);

process.exitCode = await changeEntries(async ({ root }) => {
  if (!/^\d{4}-\d\d-\d\d$/.test(date))
    throw new EditRefused("Say the day up to which events were looked for: YYYY-MM-DD.");
  const { yaml, closes, changes, sweeps } = await movedTo(date, diskFiles(root));
  list("Response windows that close", closes);
  list(
    "Outcomes that are others",
    changes.map(({ id, parts }) => `${id}: ${parts.join(", ")}`),
  );
  list(
    "Sides to be looked through again",
    sweeps.map(({ side, last }) => `${side}: last on ${last ?? "no day on record"}`),
  );
  return new Map([[recordFile, yaml]]);
});

function list(heading: string, lines: readonly string[]): void {
  console.log(`${heading}: ${lines.length === 0 ? "none" : `\n  ${lines.join("\n  ")}`}\n`);
}
