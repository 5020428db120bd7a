import { loadArchive } from "../../src/loading/check-content";
import { diskFiles } from "../../src/loading/files";
import { judge, type JudgedRecord, standardTerms } from "../../src/model/record";

let loaded: Promise<JudgedRecord> | undefined;

/** The record in `content/`, as the data files get it. */
export function publishedRecord(): Promise<JudgedRecord> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<JudgedRecord> {
  const { archive, faults } = await loadArchive(diskFiles(process.cwd()));
  if (!archive) throw new Error(`content/ has ${faults.length} faults: npm run check:content lists them.`);
  return { archive, judgements: judge(archive, standardTerms(archive.record)) };
}
