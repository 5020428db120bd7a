import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { changedUnderVersion } from "../../src/loading/content-hash";
import { diskFiles, recordFile, recordRoot } from "../../src/loading/files";
import { readRecord } from "../../src/loading/read-entry";
import { type Changed, EditRefused } from "./content-edit";

/** Where the record is whose entries a command changes, and the day on which it does. */
export interface Here {
  readonly root: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Runs a command that changes entries; gives the exit code. What stands in its way is said, and nothing is written then. */
export async function changeEntries(change: (here: Here) => Promise<Changed>): Promise<number> {
  const root = recordRoot(process.cwd(), process.env);
  try {
    const changed = await change({ root, today: new Date().toISOString().slice(0, "YYYY-MM-DD".length) });
    for (const [path, text] of changed) {
      await (text === null ? rm(join(root, path)) : writeFile(join(root, path), text));
      console.log(`${text === null ? "removed" : "written"}  ${path}`);
    }
    await remindOfVersion(root);
    return 0;
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function remindOfVersion(root: string): Promise<void> {
  const { value: record } = readRecord(recordFile, await diskFiles(root).read(recordFile));
  if (record?.released) console.log(`\n${changedUnderVersion(record.dataVersion, "<the next>")}`);
}
