import { rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listenOnFreePort } from "../../scripts/server/listen";
import { get, ServedSite, SITE } from "./served-site";

let site: ServedSite;
beforeEach(() => void (site = new ServedSite()));
afterEach(() => site.close());

describe("the server of the built site", () => {
  test("a page comes with the headers of the headers file", async () => {
    const { statusCode, headers } = await get(await site.serve(), "/events/");
    expect(statusCode).toBe(200);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("an address without its trailing slash is redirected, its query kept", async () => {
    const { statusCode, headers } = await get(await site.serve(), "/events?side=russia");
    expect(statusCode).toBe(301);
    expect(headers.location).toBe("/events/?side=russia");
  });

  test("a page that is not there is the 404 page with status 404 and the headers of a page", async () => {
    const port = await site.serve();
    const response = await fetch(`http://localhost:${port}/nothing/`);
    expect(response.status).toBe(404);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(await response.text()).toBe(SITE["404.html"]);
  });

  test("a file named after its content may be kept for ever, a page must be asked for again", async () => {
    const port = await site.serve();
    expect((await get(port, "/_astro/style.abc123.css")).headers["cache-control"]).toContain("immutable");
    expect((await get(port, "/")).headers["cache-control"]).toBe("public,max-age=0,must-revalidate");
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["identity", undefined],
  ])("a browser that takes %s gets %s", async (accepted, used) => {
    const { headers } = await get(await site.serve(), "/events/", { headers: { "Accept-Encoding": accepted } });
    expect(headers["content-encoding"]).toBe(used);
  });

  test.each([
    ...["/_headers", "/_headers/", "/%5fheaders", "/%5Fheaders/", "//_headers", "/./_headers", "/events/../_headers"],
    ...["/.hidden", "/%2ehidden", "/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json", "/data", "/data/"],
    ...["/%", "/%/", "/%ff/", "/%00", "/index.html%00", "//example.org", "//events", "/events%2f", "/a%0Ab", "*"],
    ...["http://example.org/_headers", "https://example.org//events", "/".repeat(9000)],
  ])("the path %s shows nothing but the 404 page", async (path) => {
    const { statusCode, headers, body } = await get(await site.serve(), path);
    expect(statusCode).toBe(404);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body.toString()).toBe(SITE["404.html"]);
  });

  test.each(["http://example.org/events/", "HTTP://example.org/events/?a", "/%65vents/", "/events/index.html"])(
    "the target %s is the page with its headers",
    async (target) => {
      const { headers, body } = await get(await site.serve(), target);
      expect(body.toString()).toBe(SITE["events/index.html"]);
      expect(headers["x-frame-options"]).toBe("DENY");
    },
  );

  test.each([
    ["http://example.org/events", "/events/"],
    ["/%65vents?a?b", "/%65vents/?a?b"],
  ])("the target %s is redirected to %s on this host", async (target, location) => {
    expect((await get(await site.serve(), target)).headers.location).toBe(location);
  });

  test("an address without any path is the first page", async () => {
    expect((await get(await site.serve(), "http://example.org?a")).body.toString()).toBe(SITE["index.html"]);
  });

  test("a file that was taken away while the server ran is the 404 page", async () => {
    const port = await site.serve();
    rmSync(join(site.directory, "_astro/style.abc123.css"));
    const { statusCode, headers, body } = await get(port, "/_astro/style.abc123.css");
    expect(statusCode).toBe(404);
    expect(headers["cache-control"]).toBe("no-cache");
    expect(body.toString()).toBe(SITE["404.html"]);
  });

  test("nothing can be sent to it", async () => {
    expect((await get(await site.serve(), "/", { method: "POST" })).statusCode).toBe(405);
  });

  test("under a base path the site lies there and nowhere else", async () => {
    const port = await site.serve("/red-lines");
    expect((await get(port, "/red-lines/events/")).statusCode).toBe(200);
    expect((await get(port, "/red-lines")).headers.location).toBe("/red-lines/");
    expect((await get(port, "/red-lines/events")).headers.location).toBe("/red-lines/events/");
    expect((await get(port, "/events/")).statusCode).toBe(404);
  });
});

describe("the port", () => {
  test("where the port asked for is taken, the next free one is used", async () => {
    const taken = await site.serve();
    const other = createServer();
    expect(await listenOnFreePort(other, "localhost", taken)).toBeGreaterThan(taken);
    other.close();
  });
});
