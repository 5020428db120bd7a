import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../../../loading/site-record";
import { beginPictures, pictureOf } from "../../../sharing/share-pictures";
import { pictureFiles } from "../../../views/share-picture";

export const getStaticPaths = (async () => {
  const files = pictureFiles(await siteRecord());
  // In dev a picture is drawn when it is asked for.
  if (import.meta.env.PROD) await beginPictures(files.map(({ card }) => card));
  return files.map(({ kind, id, card }) => ({ params: { kind, id }, props: { card } }));
}) satisfies GetStaticPaths;

/** The picture shown where a page is shared. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(Uint8Array.from(await pictureOf(props.card)), { headers: { "Content-Type": "image/png" } });
