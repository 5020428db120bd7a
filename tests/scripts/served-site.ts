import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listenOnFreePort } from "../../scripts/server/listen";
import { createSiteServer } from "../../scripts/server/site-server";

/** A small site as a build writes it: path to text. */
export const SITE = {
  "index.html": "<h1>Start</h1>",
  "404.html": "<h1>Not here</h1>",
  "events/index.html": "<h1>Events</h1>".repeat(200),
  "data/numbers.csv": Array.from({ length: 1000 }, (_, index) => `${index}\n`).join(""),
  "data/nothing.csv": "",
  "_astro/style.abc123.css": "p { color: black }",
  ".hidden": "not for readers",
  _headers:
    "/*\n  X-Content-Type-Options: nosniff\n" +
    "/events/*\n  X-Frame-Options: DENY\n" +
    "/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n",
};

/** Writes a site into a folder of its own. */
export function writeSite(files: Readonly<Record<string, string>> = SITE): string {
  const directory = mkdtempSync(join(tmpdir(), "site-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

/** The small site, served on as many ports as a test asks for until it is closed. */
export class ServedSite {
  readonly directory = writeSite();
  readonly #servers: Server[] = [];

  async serve(basePath?: string): Promise<number> {
    const server = createSiteServer({ directory: this.directory, basePath });
    this.#servers.push(server);
    return listenOnFreePort(server, "localhost", 0);
  }

  close(): void {
    for (const server of this.#servers) server.close();
    rmSync(this.directory, { recursive: true });
  }
}

export interface Answer {
  readonly statusCode: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path exactly as written: `fetch` would tidy it first. */
export function get(
  port: number,
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => void chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ statusCode: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}
