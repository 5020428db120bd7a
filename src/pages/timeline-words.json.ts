import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { filterIndex } from "../views/filter-index";

/** What the filter of the timeline reads when a reader looks for words: those of each pair, in the order of the index. */
export const GET: APIRoute = async () => Response.json(filterIndex(await siteRecord()).texts);
