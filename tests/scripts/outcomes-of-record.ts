import "../../scripts/needs-node";
import "../../scripts/needs-lists";
import { loadArchive } from "../../src/loading/check-content";
import { formatReport } from "../../src/loading/fault";
import { diskFiles, recordRoot } from "../../src/loading/files";
import { judge, standardTerms } from "../../src/model/record";

/* Prints what the check says of the record that RECORD names, and the outcome of each of its warnings, as JSON. */
const { archive, ...findings } = await loadArchive(diskFiles(recordRoot(process.cwd(), process.env)));
const outcomes =
  archive &&
  [...judge(archive, standardTerms(archive.record)).ofWarning].map(
    ([id, { lineStatus, response }]) => [id, `${lineStatus}, ${response}`] as const,
  );
console.log(JSON.stringify({ report: formatReport(findings), outcomes: Object.fromEntries(outcomes ?? []) }));
