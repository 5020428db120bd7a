import { createHash } from "node:crypto";

import { contentFolder, type Files, placeOf, recordFile, sitePagesFolder } from "./files";
import { readRecord } from "./read-entry";

/**
 * The SHA-256 of all in `content/` that the data are made from: each file by its path and its own SHA-256, and of what the
 * record says of itself what bears on the data. Who answers for a copy, and its pages of prose, may change under one
 * version. CODEBOOK section 11.
 * @throws Error if record.yaml can't be read
 */
export async function contentHash(files: Files): Promise<string> {
  const listed = (await files.list(contentFolder)).filter(
    (file) => isData(file.path) && placeOf(file).is !== "dropping",
  );
  const all = createHash("sha256");
  for (const { path } of listed) all.update(`${sha256(await files.read(path))}  ${path}\n`);
  return all.update(await recordText(files)).digest("hex");
}

const isData = (path: string): boolean => path !== recordFile && !path.startsWith(`${sitePagesFolder}/`);

async function recordText(files: Files): Promise<string> {
  const { value } = readRecord(recordFile, await files.read(recordFile));
  if (!value) throw new Error(`${recordFile} can't be read: npm run check:content says why.`);
  const { name, licence, asOf, codebookVersion, changes, sweeps } = value;
  return JSON.stringify({ name, licence, asOf, codebookVersion, changes, sweeps });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What to do where the content is no longer what its version was kept with. */
export const changedUnderVersion = (version: string, next: string): string =>
  `What content/ says is no longer what version ${version} was kept with: in ${recordFile} set \`dataVersion: ${next}\` and \`released: null\`.`;
