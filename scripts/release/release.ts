import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { citationCff, dataCiteJson, zenodoJson } from "../../src/data-files/release-papers";
import { loadArchive } from "../../src/loading/check-content";
import { formatFindings } from "../../src/loading/fault";
import { diskFiles, keptVersionsFolder, recordFile } from "../../src/loading/files";
import { laterKeptFiles } from "../../src/schema/kept-version";
import { keepVersion, keptBefore } from "../keep/keep-version";
import { datedChangelog, releasedRecord, unreleasedIn } from "./papers";
import { refusals } from "./refusals";

/** What a release needs of the outside world. */
export interface ReleaseWorld {
  /** The folder of the project. */
  readonly root: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What `git status --porcelain` says. */
  readonly uncommitted: string;
  /** Builds the site of what is on disk, and gives its zip of the data. */
  readonly buildZip: () => Promise<Uint8Array>;
}

/** That a version can't be released: all that stands in the way. */
export class ReleaseRefused extends Error {}

/**
 * Releases the data under a version: writes it and the day where they are said, builds, and keeps the data with what
 * changed. Where anything fails, every file is as it was. Gives the folder in which the version is kept.
 * @throws ReleaseRefused with all that stands in the way, before anything is written
 */
export async function release(version: string, { root, today, uncommitted, buildZip }: ReleaseWorld): Promise<string> {
  const files = diskFiles(root);
  const { archive, ...findings } = await loadArchive(files);
  if (!archive) throw new ReleaseRefused(formatFindings(findings));
  const textOf = (path: string): Promise<string> => readFile(join(root, path), "utf8");
  const [yaml, changelog] = await Promise.all([textOf(recordFile), textOf("CHANGELOG.md")]);
  const kept = (await keptBefore(files)).map((each) => each.version);
  const against = refusals({ version, record: archive.record, kept, unreleased: unreleasedIn(changelog), uncommitted });
  if (against.length > 0) throw new ReleaseRefused(against.join("\n"));

  const record = { ...archive.record, dataVersion: version, released: today };
  const url = new URL(`data/versions/${version}/`, record.url.replace(/\/?$/, "/")).href;
  const papers = {
    [recordFile]: releasedRecord(yaml, version, today),
    "CHANGELOG.md": datedChangelog(changelog, version, today),
    "CITATION.cff": citationCff(record, record.url),
    ".zenodo.json": zenodoJson({ record, released: today, url }),
  };
  return withPapers(root, papers, async () => {
    const zip = await buildZip();
    const dataCite = dataCiteJson({ record, released: today, url, bytes: zip.byteLength });
    return keepVersion(root, zip, [{ name: laterKeptFiles.dataCite, bytes: new TextEncoder().encode(dataCite) }]);
  });
}

/** Writes the papers for what comes after; where that fails, all is as it was. */
async function withPapers<Result>(
  root: string,
  papers: Readonly<Record<string, string>>,
  then: () => Promise<Result>,
): Promise<Result> {
  const before = await Promise.all(
    Object.keys(papers).map(async (path) => [path, await readFile(join(root, path)).catch(() => null)] as const),
  );
  for (const [path, text] of Object.entries(papers)) await writeText(join(root, path), text);
  try {
    return await then();
  } catch (error) {
    for (const [path, bytes] of before)
      if (bytes) await writeFile(join(root, path), bytes);
      else await rm(join(root, path), { force: true });
    throw error;
  }
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** What is left to do by hand, as commands: nothing leaves this machine by itself. */
export function whatIsLeft(version: string): string {
  return [
    `Version ${version} is kept in ${keptVersionsFolder}/${version}/. Look through the changes, then:`,
    "",
    "  git add -A",
    `  git commit -m "Release version ${version} of the data"`,
    `  git tag -a data-${version} -m "Version ${version} of the data"`,
    "  npm run build",
    "  npm run build:portable",
    "",
    "and push the commit with its tag, publish dist/, and put the zip in portable/ where readers without a server find it. Where the release is registered, put the DOI into content/record.yaml.",
  ].join("\n");
}
