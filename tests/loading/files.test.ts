import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import { diskFiles } from "../../src/loading/files";

test("a folder lists what lies below it, hidden files and links too, and follows none", async () => {
  const root = await mkdtemp(join(tmpdir(), "record-"));
  await mkdir(join(root, "content/warnings"), { recursive: true });
  await writeFile(join(root, "content/warnings/.hidden.md"), "");
  await writeFile(join(root, "content/record.yaml"), "");
  await symlink(root, join(root, "content/round"));
  expect(await diskFiles(root).list("content")).toEqual([
    { path: "content/record.yaml", isPlain: true },
    { path: "content/round", isPlain: false },
    { path: "content/warnings/.hidden.md", isPlain: true },
  ]);
});

test("a folder that is not there is empty", async () => {
  expect(await diskFiles("/no/such/folder").list("content")).toEqual([]);
});
