import type { APIRoute, GetStaticPaths } from "astro";

import { dataFiles } from "../../data-files/data-files";
import { recordAsWritten } from "../../loading/site-record";

/** The data as files: CSV, JSON with its schemas, the data package, and a zip of all. */
export const getStaticPaths = (async () =>
  dataFiles(await recordAsWritten()).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = dataFiles(await recordAsWritten()).find(({ name }) => name === params.file);
  return file ? new Response(Uint8Array.from(file.bytes)) : new Response("Not found", { status: 404 });
};
