import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { entriesWithFiles, entryJson } from "../../data-files/entry-file";
import { recordAsWritten } from "../../loading/site-record";

/** Each entry as JSON, beside its page. */
export const getStaticPaths = (async () =>
  entriesWithFiles(await recordAsWritten()).map((entry) => ({
    params: entry,
    props: entry,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { kind, id } }) =>
  new Response(entryJson(await recordAsWritten(), kind, id));
