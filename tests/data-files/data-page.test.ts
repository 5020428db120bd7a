import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

import { data, published } from "../../src/addresses";
import { dataFiles } from "../../src/data-files/data-files";
import { usePage } from "../../src/data-files/data-page";
import { databaseOf } from "../../src/data-files/database";
import type { JudgedRecord } from "../../src/model/record";
import { publishedRecord } from "./published-record";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "use-page-"));
let judged: JudgedRecord;
let server: Server;
let expected: readonly (readonly [string, number])[];

beforeAll(async () => {
  judged = await publishedRecord();
  const files = new Map(dataFiles(judged).map(({ name, bytes }) => [name, bytes]));
  server = createServer((request, response) => {
    const file = files.get(request.url?.split("/").at(-1) ?? "");
    response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const counts = new Map<string, number>();
  for (const { lineStatus } of judged.judgements.ofWarning.values())
    counts.set(lineStatus, (counts.get(lineStatus) ?? 0) + 1);
  expected = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["python", "python3", "example.py"],
  ["javascript", process.execPath, "example.mjs"],
])("the lines of %s count what the record says", async (id, program, name) => {
  const file = join(folder, name);
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}/`;
  writeFileSync(file, codeOf(id).replaceAll(published(data), address));
  const { stdout } = await run(program, [file]);
  expect(stdout).toBe(expected.map(([status, count]) => `${status} ${count}\n`).join(""));
});

test("the lines of SQL count what the record says, and find what crossed a line", () => {
  const file = join(folder, "record.sqlite");
  writeFileSync(file, databaseOf(judged).bytes);
  const database = new DatabaseSync(file, { readOnly: true });
  const [counting = "", finding = ""] = codeOf("sql").split(/;\n\n/);
  expect(database.prepare(counting).all()).toEqual(
    expected.map(([lineStatus, warnings]) => ({ lineStatus, warnings })),
  );
  const crossings = judged.archive.warnings.map(
    ({ id }) => judged.archive.linksOf.get(id)?.filter(({ answer }) => answer.relation === "crossing").length ?? 0,
  );
  expect(database.prepare(finding).all()).toHaveLength(Math.max(...crossings));
  database.close();
});

test("no example keeps the address that stands in for the data's", () => {
  for (const { code } of usePage(judged).examples.filter(({ id }) => id !== "sql"))
    expect(code).toContain(published(data));
});

function codeOf(id: string): string {
  const example = usePage(judged).examples.find((one) => one.id === id);
  if (!example) throw new Error(`There is no example in ${id}.`);
  return example.code;
}
