import type { Stats } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { format, parse } from "range-parser";
import send from "send";

/** Headers that speak of a file, and so not of an answer without it. */
const FILE_HEADERS = ["Cache-Control", "Content-Length", "Content-Type", "ETag", "Last-Modified"];

/** Answers with a file of a folder: whole, a range of it, or only that it has not changed; or calls for the 404 page. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { directory, file }: { readonly directory: string; readonly file: string },
  notFound: (response: ServerResponse) => void,
): void {
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "public,max-age=0,must-revalidate");
  // Also where nothing is compressed: an answer of 206 or 304 stands for one that may be.
  response.appendHeader("Vary", "Accept-Encoding");
  send(request, encodeURIComponent(file), { root: directory, index: false, dotfiles: "allow", cacheControl: false })
    .on("file", (_path: string, { size }: Stats) => {
      request.headers.range = soundRange(request.headers, size);
    })
    .on("error", (error: Error & { readonly status: number }) => {
      if (error.status === 500) console.error(error);
      // Nothing else can be said any more: a body cut short is at least seen to be.
      if (response.headersSent) response.destroy();
      else if (error.status === 404) notFound(withoutFile(response));
      else withoutFile(response).writeHead(error.status).end();
    })
    .pipe(response);
}

/**
 * The range to send, in a form that cannot be misread; undefined for the whole file, as HTTP wants it where the header
 * is malformed. With `If-Range` it is the whole as well: one validator stands for the file and its compressed forms, so
 * it is a weak one, and a weak one never matches. RFC 9110, sections 13.1.5 and 14.2.
 */
function soundRange(headers: IncomingMessage["headers"], size: number): string | undefined {
  if (headers.range === undefined || headers["if-range"] !== undefined) return undefined;
  const { type, code, ranges } = parse(size, headers.range);
  const isMalformed = type !== "bytes" || (code & 1) !== 0;
  if (isMalformed || (ranges.length === 0 && code === 0)) return undefined;
  return ranges.length === 0 ? `bytes=${size}-` : format({ type, ranges });
}

function withoutFile(response: ServerResponse): ServerResponse {
  for (const name of FILE_HEADERS) response.removeHeader(name);
  return response;
}
