import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../../../loading/site-record";
import { feedText } from "../../../views/feed-text";
import { entryFeedFiles, feedOfEntry, feedTypes } from "../../../views/feeds";

export const getStaticPaths = (async () => {
  const { archive } = await siteRecord();
  return entryFeedFiles(archive).map(({ kind, id, format, followed }) => ({
    params: { kind, id, format },
    props: { format, followed },
  }));
}) satisfies GetStaticPaths;

/** What is new about one line, actor or weapon system. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { archive } = await siteRecord();
  const { format, followed } = props;
  return new Response(feedText(feedOfEntry(archive, followed), format), {
    headers: { "Content-Type": feedTypes[format] },
  });
};
