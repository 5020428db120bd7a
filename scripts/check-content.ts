import { diskFiles } from "../src/loading/disk-files";
import { countFindings, formatFindings } from "../src/loading/format-findings";
import { loadArchive } from "../src/loading/load-archive";
import { formatSize } from "../src/loading/format-size";

const { archive, ...findings } = await loadArchive(diskFiles(process.cwd()));
const size = archive ? `${formatSize(archive)}: ` : "";
console.log([formatFindings(findings), `${size}${countFindings(findings)}`].filter(Boolean).join("\n\n"));
process.exitCode = archive ? 0 : 1;
