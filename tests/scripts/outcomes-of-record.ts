import "../../scripts/needs-node";
import "../../scripts/needs-lists";
import { loadArchive } from "../../src/loading/check-content";
import { formatReport } from "../../src/loading/fault";
import { diskFiles, recordRoot } from "../../src/loading/files";
import { judge, standardTerms } from "../../src/model/record";
import { definedLists, rowsFor, rowsIn } from "../model/defined-lists";

/*
 * Prints what the check says of the record that RECORD names, the outcome of each of its warnings, and for each list that
 * its codebook defines in section 14 the rows it has there and those it has to have, as JSON.
 */
const { archive, ...findings } = await loadArchive(diskFiles(recordRoot(process.cwd(), process.env)));
const outcomes =
  archive &&
  [...judge(archive, standardTerms(archive.record)).ofWarning].map(
    ([id, { lineStatus, response }]) => [id, `${lineStatus}, ${response}`] as const,
  );
const defined = archive && definedLists.map((list) => [rowsIn(archive.codebook, list), rowsFor(list)]);
console.log(JSON.stringify({ report: formatReport(findings), outcomes: Object.fromEntries(outcomes ?? []), defined }));
