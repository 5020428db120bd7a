import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { searchDocuments } from "../views/search-documents";

/** What the search shows of each result, in the order in which the index numbers them. */
export const GET: APIRoute = async () => Response.json(searchDocuments(await siteRecord()).map(({ entry }) => entry));
