import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { filterIndex } from "../views/filter-index";

/** What the filter of the timeline reads when a reader first uses it; words lie in a file of their own. */
export const GET: APIRoute = async () => {
  const { texts: _, ...index } = filterIndex(await siteRecord());
  return Response.json(index);
};
