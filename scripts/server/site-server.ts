import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { normaliseBasePath, pathBelowBase } from "./base-path";
import { builtFiles, pagePathOf } from "./built-files";
import { compress } from "./compress";
import { headersOf, parseHeadersFile, type HeaderRule } from "./headers-file";

export interface SiteServerOptions {
  /** The folder that a build has written. It is read once: after a new build, start a new server. */
  readonly directory: string;
  /** Where the site lies on its host; `/` unless said otherwise. */
  readonly basePath?: string;
}

/** Serves a built site as static hosts do: its `_headers`, its 404 page, a redirect to the trailing slash, compression. */
export function createSiteServer({ directory, basePath }: SiteServerOptions): Server {
  const base = normaliseBasePath(basePath);
  const pages = new Set(builtFiles(directory).map(pagePathOf));
  const rules = readHeaderRules(directory);
  const notFound = notFoundPage(directory);
  const files = sirv(directory, { etag: true, maxAge: 0 });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [address, query] = splitOnce(request.url ?? "/", "?");
    const path = pathBelowBase(address, base);
    setHeaders(response, path ?? "/404.html", rules);
    if (request.method !== "GET" && request.method !== "HEAD") {
      refuseMethod(response);
    } else if (`${address}/` === base || pages.has(`${path}/`)) {
      redirect(response, `${address}/`, query);
    } else if (path === undefined || path === "/_headers") {
      notFound(response);
    } else {
      request.url = path;
      files(request, response, () => notFound(response));
    }
  }

  return createServer((request, response) => {
    compress(request, response, () => answer(request, response));
  });
}

function readHeaderRules(directory: string): HeaderRule[] {
  const file = join(directory, "_headers");
  return existsSync(file) ? parseHeadersFile(readFileSync(file, "utf8")) : [];
}

function setHeaders(response: ServerResponse, path: string, rules: readonly HeaderRule[]): void {
  for (const [name, value] of headersOf(path, rules)) response.setHeader(name, value);
}

function notFoundPage(directory: string): (response: ServerResponse) => void {
  const file = join(directory, "404.html");
  const body = existsSync(file) ? readFileSync(file) : "Not found";
  return (response) => {
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Cache-Control": "no-cache" }).end(body);
  };
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  response.writeHead(301, { Location: query === undefined ? path : `${path}?${query}` }).end();
}

function refuseMethod(response: ServerResponse): void {
  response.writeHead(405, { Allow: "GET, HEAD" }).end();
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
