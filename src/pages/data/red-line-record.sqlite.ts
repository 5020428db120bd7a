import type { APIRoute } from "astro";

import { databaseOf } from "../../data-files/database";
import { recordAsWritten } from "../../loading/site-record";

export const GET: APIRoute = async () => {
  const { bytes } = databaseOf(await recordAsWritten());
  return new Response(Uint8Array.from(bytes));
};
