import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { derivationRecordOf } from "../views/derivation-steps";

/** What the method page derives outcomes from when a reader first assumes something else. */
export const GET: APIRoute = async () => {
  const { archive } = await siteRecord();
  return Response.json(derivationRecordOf(archive));
};
