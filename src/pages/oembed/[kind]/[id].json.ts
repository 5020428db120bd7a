import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../../../loading/site-record";
import { oEmbedFiles } from "../../../views/oembed";

export const getStaticPaths = (async () =>
  oEmbedFiles(await siteRecord()).map(({ kind, id, response }) => ({
    params: { kind, id },
    props: { response },
  }))) satisfies GetStaticPaths;

/** What other sites' programs read to embed an entry. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.response);
