import type { APIRoute, GetStaticPaths } from "astro";

import { changesNow } from "../../../data-files/changes-now";
import { readStateToKeep } from "../../../loading/kept-state";
import { newestKept, recordAsWritten } from "../../../loading/site-record";

/** What changed in the data since they were last kept. */
export const getStaticPaths = (async () => {
  const changes = await changesNow(await recordAsWritten(), await newestKept(), readStateToKeep);
  return (changes?.files ?? []).map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) => new Response(Uint8Array.from(props.bytes));
