import type { APIRoute, GetStaticPaths } from "astro";

import { changeSchemas, changesNow } from "../../../data-files/changes-now";
import { readStateToKeep } from "../../../loading/kept-state";
import { newestKept, recordAsWritten } from "../../../loading/site-record";

/** What changed in the data since they were last kept, and the schemas of the files that say so of any version. */
export const getStaticPaths = (async () => {
  const changes = await changesNow(await recordAsWritten(), await newestKept(), readStateToKeep);
  return [...(changes?.files ?? []), ...changeSchemas].map(({ name, bytes }) => ({
    params: { file: name },
    props: { bytes },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props }) => new Response(Uint8Array.from(props.bytes));
