import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { calendarOfRecord, calendarText, calendarType } from "../views/calendar";

/** The warnings and events that are dated to the day. */
export const GET: APIRoute = async () => {
  const { archive } = await siteRecord();
  return new Response(calendarText(calendarOfRecord(archive)), { headers: { "Content-Type": calendarType } });
};
