import { diskFiles } from "../src/loading/disk-files";
import { findingsIn } from "../src/loading/findings-in";
import { countFindings, formatFindings } from "../src/loading/format-findings";
import { loadArchive } from "../src/loading/load-archive";
import { formatSize } from "../src/loading/format-size";
import { recordRoot } from "../src/loading/record-root";

// The whole record is read in any case, because the rules look from entry to entry; files or folders named say what is shown.
const { archive, ...all } = await loadArchive(diskFiles(recordRoot(process.cwd(), process.env)));
const findings = findingsIn(all, process.argv.slice(2));
const size = archive ? `${formatSize(archive)}: ` : "";
console.log([formatFindings(findings), `${size}${countFindings(findings)}`].filter(Boolean).join("\n\n"));
process.exitCode = findings.faults.length === 0 ? 0 : 1;
