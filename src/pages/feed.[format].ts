import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../loading/site-record";
import { feedText } from "../views/feed-text";
import { feedFormats, feedOfRecord, feedTypes } from "../views/feeds";

export const getStaticPaths = (() =>
  feedFormats.map((format) => ({ params: { format }, props: { format } }))) satisfies GetStaticPaths;

/** What is new in the record. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { format } }) => {
  const { archive } = await siteRecord();
  return new Response(feedText(feedOfRecord(archive), format), { headers: { "Content-Type": feedTypes[format] } });
};
