import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as ask, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listenOnFreePort } from "../../scripts/server/listen";
import { createSiteServer } from "../../scripts/server/site-server";

const SITE = {
  "index.html": "<h1>Start</h1>",
  "404.html": "<h1>Not here</h1>",
  "events/index.html": "<h1>Events</h1>".repeat(200),
  "_astro/style.abc123.css": "p { color: black }",
  _headers: "/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n",
};

let directory: string;
const servers: Server[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "site-"));
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(directory, { recursive: true });
});

async function serve(basePath?: string): Promise<number> {
  const server = createSiteServer({ directory, basePath });
  servers.push(server);
  return listenOnFreePort(server, "localhost", 0);
}

/** Asks for a path exactly as written: `fetch` would tidy it first. */
function get(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    ask({ host: "localhost", port, path, ...options }, (response) => {
      response.resume();
      resolve(response);
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the built site", () => {
  test("a page comes with the headers of the headers file", async () => {
    const { statusCode, headers } = await get(await serve(), "/events/");
    expect(statusCode).toBe(200);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("an address without its trailing slash is redirected, its query kept", async () => {
    const { statusCode, headers } = await get(await serve(), "/events?side=russia");
    expect(statusCode).toBe(301);
    expect(headers.location).toBe("/events/?side=russia");
  });

  test("a page that is not there is the 404 page with status 404 and the headers of a page", async () => {
    const port = await serve();
    const response = await fetch(`http://localhost:${port}/nothing/`);
    expect(response.status).toBe(404);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(await response.text()).toBe(SITE["404.html"]);
  });

  test("a file named after its content may be kept for ever, a page must be asked for again", async () => {
    const port = await serve();
    expect((await get(port, "/_astro/style.abc123.css")).headers["cache-control"]).toContain("immutable");
    expect((await get(port, "/")).headers["cache-control"]).toBe("public,max-age=0,must-revalidate");
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ])("a browser that takes %s gets %s", async (accepted, used) => {
    const { headers } = await get(await serve(), "/events/", { headers: { "Accept-Encoding": accepted } });
    expect(headers["content-encoding"]).toBe(used);
  });

  test.each(["/_headers", "/../package.json", "/..%2fpackage.json", "/%", "//example.org"])(
    "the path %s shows nothing but the 404 page",
    async (path) => {
      expect((await get(await serve(), path)).statusCode).toBe(404);
    },
  );

  test("nothing can be sent to it", async () => {
    expect((await get(await serve(), "/", { method: "POST" })).statusCode).toBe(405);
  });

  test("under a base path the site lies there and nowhere else", async () => {
    const port = await serve("/red-lines");
    expect((await get(port, "/red-lines/events/")).statusCode).toBe(200);
    expect((await get(port, "/red-lines")).headers.location).toBe("/red-lines/");
    expect((await get(port, "/red-lines/events")).headers.location).toBe("/red-lines/events/");
    expect((await get(port, "/events/")).statusCode).toBe(404);
  });
});

describe("the port", () => {
  test("where the port asked for is taken, the next free one is used", async () => {
    const taken = await serve();
    const other = createServer();
    servers.push(other);
    expect(await listenOnFreePort(other, "localhost", taken)).toBeGreaterThan(taken);
  });
});
