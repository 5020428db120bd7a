import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../../loading/site-record";
import { feedText } from "../../views/feed-text";
import { feedFormats, feedPagesOfRecord, feedTypes } from "../../views/feeds";

export const getStaticPaths = (async () => {
  const { archive } = await siteRecord();
  return feedPagesOfRecord(archive).flatMap((view, index) =>
    index === 0
      ? []
      : feedFormats.map((format) => ({ params: { page: String(index + 1), format }, props: { view, format } })),
  );
}) satisfies GetStaticPaths;

/** What is older in the record than the first page of its feed holds. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view, format } }) =>
  new Response(feedText(view, format), { headers: { "Content-Type": feedTypes[format] } });
