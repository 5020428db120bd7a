import "./needs-node";
import "./needs-lists";
import { diskFiles, recordRoot } from "../src/loading/files";
import { generatedRecord, USUAL_SEED } from "./generate/generated-record";
import { writeFiles } from "./generate/record-files";

const [folder, warnings = "1000", seed = String(USUAL_SEED)] = process.argv.slice(2);
const [size, start] = [Number(warnings), Number(seed)];

if (folder === undefined || !Number.isInteger(size) || size < 1 || !Number.isInteger(start)) {
  console.error("npm run generate -- <folder> [warnings, 1000 unless given] [seed, a whole number]");
  process.exitCode = 1;
} else {
  const files = await generatedRecord(diskFiles(recordRoot(process.cwd(), process.env)), size, start);
  await writeFiles(folder, files);
  console.log(`${files.length} files of a record with ${size} warnings: RECORD=${folder} npm run build`);
}
