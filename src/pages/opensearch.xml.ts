import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { openSearchDescription } from "../views/search-page";

/** How a browser may search the record from its address bar. */
export const GET: APIRoute = async () => {
  const { archive } = await siteRecord();
  return new Response(openSearchDescription(archive.record), {
    headers: { "Content-Type": "application/opensearchdescription+xml" },
  });
};
