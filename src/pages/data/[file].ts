import type { APIRoute, GetStaticPaths } from "astro";

import { dataFiles } from "../../data-files/data-files";
import { databaseOf } from "../../data-files/database";
import { workbookOf } from "../../data-files/workbook";
import { recordAsWritten } from "../../loading/site-record";

/** The data as files: CSV, JSON with its schemas, the data package, a zip of all, a database and a workbook. */
async function filesOfRecord() {
  const record = await recordAsWritten();
  return [...dataFiles(record), databaseOf(record), await workbookOf(record)];
}

export const getStaticPaths = (async () =>
  (await filesOfRecord()).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await filesOfRecord()).find(({ name }) => name === params.file);
  return file ? new Response(Uint8Array.from(file.bytes)) : new Response("Not found", { status: 404 });
};
