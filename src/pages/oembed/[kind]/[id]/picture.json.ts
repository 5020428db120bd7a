import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../../../../loading/site-record";
import { framedPictures } from "../../../../pictures/framed-pictures";

export const getStaticPaths = (async () =>
  framedPictures(await siteRecord()).flatMap(({ of, response }) =>
    "kind" in of ? [{ params: { kind: of.kind, id: of.id }, props: { response } }] : [],
  )) satisfies GetStaticPaths;

/** What other sites' programs read to embed the picture of an entry. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.response);
