import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { normaliseBasePath, pathBelowBase } from "./base-path";
import { builtFiles, pagePathOf } from "./built-files";
import { compress } from "./compress";
import { headersOf, parseHeadersFile, type HeaderRule } from "./headers-file";
import { parseRequestTarget } from "./request-target";
import { sendFile } from "./send-file";

export interface SiteServerOptions {
  /** The folder that a build has written. It is read once: after a new build, start a new server. */
  readonly directory: string;
  /** Where the site lies on its host; `/` unless said otherwise. */
  readonly basePath?: string;
}

/** Serves a built site as static hosts do: its `_headers`, its 404 page, a redirect to the trailing slash, compression. */
export function createSiteServer({ directory, basePath }: SiteServerOptions): Server {
  const base = normaliseBasePath(basePath);
  const files = filesByPath(builtFiles(directory));
  const rules = readHeaderRules(directory, base);
  const notFound = notFoundPage(directory);

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { address, query, path } = parseRequestTarget(request.url ?? "/");
    const pathOnSite = pathBelowBase(path, base);
    const file = files.get(pathOnSite ?? "");
    setHeaders(response, pathOnSite ?? "/404.html", rules);
    if (request.method !== "GET") refuseMethod(response);
    else if (file !== undefined) sendFile(request, response, { directory, file }, notFound);
    else if (files.has(pathBelowBase(`${path}/`, base) ?? "")) redirect(response, `${address}/`, query);
    else notFound(response);
  }

  return createServer((request, response) => {
    if (request.method === "HEAD") treatAsGet(request);
    compress(request, response, () => answer(request, response));
  });
}

/** Node leaves the body out by itself, so both have the same headers. A range is for GET only: RFC 9110, section 14.2. */
function treatAsGet(request: IncomingMessage): void {
  request.method = "GET";
  delete request.headers.range;
}

/** Each file by the paths at which it is served: a page by that of its folder too. What is for the host is left out. */
function filesByPath(files: readonly string[]): ReadonlyMap<string, string> {
  const served = files.filter((file) => file !== "_headers" && !/(^|\/)\.(?!well-known\/)/.test(file));
  return new Map(served.flatMap((file) => [`/${file}`, pagePathOf(file)].map((path) => [path, file])));
}

/** A build writes its base path into the rules; here they are those of the site by itself. */
function readHeaderRules(directory: string, base: string): HeaderRule[] {
  const file = join(directory, "_headers");
  const rules = existsSync(file) ? parseHeadersFile(readFileSync(file, "utf8")) : [];
  return rules.map((rule) => ({ ...rule, pattern: pathBelowBase(rule.pattern, base) ?? rule.pattern }));
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
