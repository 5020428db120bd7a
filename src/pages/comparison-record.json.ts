import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { comparisonRecordOf } from "../views/compare-page";

/** What the page of two selections side by side, and frames of selections, are made from in the browser. */
export const GET: APIRoute = async () => Response.json(comparisonRecordOf(await siteRecord()));
