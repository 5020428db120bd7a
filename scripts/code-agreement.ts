import "./needs-node";
import "./needs-lists";
import { diskFiles, recordRoot } from "../src/loading/files";
import { loadArchive } from "../src/loading/check-content";
import type { SecondCodes } from "../src/model/archive";
import { disagreements } from "../src/model/coding";
import { agreementText } from "./coding/agreement-text";

/* npm run code:agreement [-- --disagreements]: how far the coders of each sheet agree, field by field. CODEBOOK section 10. */

const { archive } = await loadArchive(diskFiles(recordRoot(process.cwd(), process.env)));
if (!archive) {
  console.error("The record has faults: npm run check:content");
  process.exitCode = 1;
} else if (archive.secondCodes.length === 0) console.log("No part of the record has been coded twice.");
else
  console.log(archive.secondCodes.map(process.argv.includes("--disagreements") ? listed : agreementText).join("\n\n"));

/** Each disagreement, for whoever settles them. */
function listed(codes: SecondCodes): string {
  return disagreements(codes)
    .map(({ number, field, first, second }) => `${codes.id} ${number} ${field}: ${first} / ${second}`)
    .join("\n");
}
