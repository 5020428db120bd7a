import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { filterIndex } from "../views/filter-index";

/** What the filter of the timeline reads when a reader first uses it. */
export const GET: APIRoute = async () => {
  const { archive, judgements } = await siteRecord();
  return Response.json(filterIndex(archive, judgements));
};
