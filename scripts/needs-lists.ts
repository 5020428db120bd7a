import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { isOwnRecord } from "../src/loading/files";
import { writeTermsModule } from "../src/loading/record-terms";

/*
 * Imported right after `needs-node` by whatever reads the record. By then the program has the lists of the project's own
 * record, as they were; where these changed, or RECORD names a record with others, it is begun again with those.
 */
const root = join(import.meta.dirname, "..");
const { path, isNew } = writeTermsModule(root, process.env);
const hook = new URL(`./record-hook.mjs?lists=${encodeURIComponent(path)}`, import.meta.url).href;

if (isOwnRecord(root, process.env) ? isNew : !process.execArgv.includes(hook)) {
  const begun = spawnSync(process.execPath, [...process.execArgv, "--import", hook, ...process.argv.slice(1)], {
    stdio: "inherit",
  });
  process.exit(begun.status ?? 1);
}
