import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { zoomData } from "../views/zoom-data";

/** What the zoomable timeline draws, read when a reader opens it. */
export const GET: APIRoute = async () => Response.json(zoomData(await siteRecord()));
