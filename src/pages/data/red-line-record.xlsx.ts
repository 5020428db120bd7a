import type { APIRoute } from "astro";

import { workbookOf } from "../../data-files/workbook";
import { recordAsWritten } from "../../loading/site-record";

export const GET: APIRoute = async () => {
  const { bytes } = await workbookOf(await recordAsWritten());
  return new Response(Uint8Array.from(bytes));
};
