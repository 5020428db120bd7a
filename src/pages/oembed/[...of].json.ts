import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../../loading/site-record";
import { framedPictures } from "../../pictures/framed-pictures";
import { oEmbedFiles } from "../../views/oembed";

export const getStaticPaths = (async () => {
  const record = await siteRecord();
  const entries = oEmbedFiles(record).map(({ kind, id, response }) => ({ of: `${kind}/${id}`, response }));
  const pictures = framedPictures(record).map(({ of, response }) => ({
    of: "kind" in of ? `${of.kind}/${of.id}/picture` : `pictures/${of.name}`,
    response,
  }));
  return [...entries, ...pictures].map(({ of, response }) => ({ params: { of }, props: { response } }));
}) satisfies GetStaticPaths;

/** What other sites' programs read to embed an entry, or a picture of it or of the whole record. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.response);
