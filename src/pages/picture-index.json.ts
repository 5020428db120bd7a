import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { themeBands } from "../pictures/bands/theme-bands";

/** What the condensed picture reads when the filter of the timeline is first used. */
export const GET: APIRoute = async () => Response.json(themeBands(await siteRecord()).index);
