import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { calendarOfRecord } from "../views/following/calendar";
import { calendarText, calendarType } from "../views/following/calendar-text";

/** The warnings and events that are dated to the day. */
export const GET: APIRoute = async () => {
  const { archive } = await siteRecord();
  return new Response(calendarText(calendarOfRecord(archive)), { headers: { "Content-Type": calendarType } });
};
