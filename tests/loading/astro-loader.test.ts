import type { Loader, LoaderContext } from "astro/loaders";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

import { coalesced, entryFilesLoader, recordLoader } from "../../src/loading/astro-loader";
import { entryKinds } from "../../src/model/archive";

const valid = resolve("tests/fixtures/valid");

/** What a loader stores and says of the record in a folder; in dev Astro watches it. */
async function loaded(loader: Loader, root: string, inDev = false) {
  const stored: { readonly id: string; readonly data: object; readonly filePath?: string }[] = [];
  const said: string[] = [];
  const watched: string[] = [];
  const say = (text: string) => void said.push(text);
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    logger: { warn: say, error: say },
    store: { clear: () => (stored.length = 0), set: (entry: (typeof stored)[number]) => stored.push(entry) },
    generateDigest: (data: object) => JSON.stringify(data).length.toString(),
    ...(inDev ? { watcher: { add: (folders: string[]) => watched.push(...folders), on: () => undefined } } : {}),
  };
  await loader.load(context as unknown as LoaderContext);
  return { stored, said: said.join("\n"), watched };
}

/** Does something with a copy of the small record that was changed. */
async function changed(change: (root: string) => Promise<void>, then: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), "record-"));
  try {
    await cp(valid, root, { recursive: true });
    await change(root);
    await then(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

const withoutLines = (root: string) => rm(join(root, "content/lines"), { recursive: true });

/** Nothing but the files that say what the record is about. */
async function withoutEntries(root: string): Promise<void> {
  for (const kind of entryKinds) await rm(join(root, "content", kind), { recursive: true });
  await writeFile(join(root, "content/codebook.md"), "# Codebook\n\nVersion 1.0.\n");
  const file = join(root, "content/terms.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^ +of: .*\n/m, "").replace(/^examples:[^]*/m, ""));
}

async function withoutContact(root: string): Promise<void> {
  const file = join(root, "content/record.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^contact: .*$/m, "contact: null"));
}

describe("the record, as Astro is given it,", () => {
  test("is stored as a whole", async () => {
    const { stored, said, watched } = await loaded(recordLoader(), valid);
    expect(stored.map(({ id, data }) => [id, Object.keys(data)])).toEqual([["record", ["entries"]]]);
    expect([said, watched]).toEqual(["", []]);
  });

  test("says what only its owner can, where that is not said yet", async () => {
    await changed(withoutContact, async (root) => {
      const { said } = await loaded(recordLoader(), root);
      expect(said).toContain("content/record.yaml does not say yet who answers for this copy.");
      expect(said).toContain("\n  contact: an e-mail address for errors");
    });
  });

  test("stops a build where it has a fault", async () => {
    await changed(withoutLines, async (root) => {
      await expect(loaded(recordLoader(), root)).rejects.toThrow("the id of a line");
    });
  });

  test("stops a build where it has no warning yet, with what makes one", async () => {
    await changed(withoutEntries, async (root) => {
      await expect(loaded(recordLoader(), root)).rejects.toThrow("`npm run new -- warning` makes one");
    });
  });

  test("gives way to its faults in dev, until they are mended: content and seeds are watched", async () => {
    await changed(withoutLines, async (root) => {
      const { stored, said, watched } = await loaded(recordLoader(), root, true);
      expect(stored.map(({ data }) => Object.keys(data))).toEqual([["faults"]]);
      expect(said).toContain("the id of a line");
      expect(watched).toEqual([join(root, "content"), join(root, "seeds")]);
    });
  });
});

test("editors are told which files are entries of a kind, and no others", async () => {
  const { stored } = await loaded(entryFilesLoader("lines"), valid);
  expect(stored.length).toBeGreaterThan(0);
  for (const { id, filePath } of stored) expect(filePath).toBe(`content/lines/${id}.md`);
});

test("calls while the task runs lead to one more run, after it", async () => {
  const log: string[] = [];
  const run = coalesced(async () => {
    log.push("begins");
    await Promise.resolve();
    log.push("ends");
  });
  const first = run();
  await Promise.resolve();
  await Promise.all([first, run(), run(), run()]);
  expect(log).toEqual(["begins", "ends", "begins", "ends"]);
});

test("a run that fails does not keep the next from running", async () => {
  let runs = 0;
  const run = coalesced(async () => {
    runs += 1;
    if (runs === 1) throw new Error("The file is gone.");
  });
  await expect(run()).rejects.toThrow("The file is gone.");
  await run();
  expect(runs).toBe(2);
});
