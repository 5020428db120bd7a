import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../../../loading/site-record";
import { framedPictures } from "../../../pictures/framed-pictures";

export const getStaticPaths = (async () =>
  framedPictures(await siteRecord()).flatMap(({ of, response }) =>
    "name" in of ? [{ params: { name: of.name }, props: { response } }] : [],
  )) satisfies GetStaticPaths;

/** What other sites' programs read to embed a picture of the whole record. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.response);
