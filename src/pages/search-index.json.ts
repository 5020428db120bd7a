import type { APIRoute } from "astro";

import { siteRecord } from "../loading/site-record";
import { searchDocuments, searchIndex } from "../views/search-documents";

/** The words of the record and where they stand, fetched when a reader first searches. */
export const GET: APIRoute = async () => {
  const record = await siteRecord();
  return Response.json(searchIndex(searchDocuments(record), record.archive.places));
};
