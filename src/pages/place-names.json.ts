import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";

/** The names of places, fetched when a reader first looks for words: whichever is typed finds what all of them find. */
export const GET: APIRoute = async () => Response.json((await siteRecord()).archive.places);
