import type { APIRoute } from "astro";

import { siteRecord } from "../../loading/site-record";
import { passageParts, searchDocuments } from "../../views/search-documents";

interface Props {
  readonly passages: ReturnType<typeof passageParts>[number];
}

export async function getStaticPaths() {
  const parts = passageParts(searchDocuments(await siteRecord()));
  return parts.map((passages, part) => ({ params: { part: String(part) }, props: { passages } }));
}

/** The passages of some of the entries, fetched for the results that are shown. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.passages);
