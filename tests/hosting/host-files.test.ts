import { describe, expect, test } from "vitest";

import { differences, type Answer } from "../../scripts/hosts/compare";
import { headersOf, parseHeadersFile } from "../../scripts/server/headers-file";
import { expressionOf, rulesBelow } from "../../src/hosting/header-rules";
import { headersFile } from "../../src/hosting/host-files";
import { caddyfile, nginxConf } from "../../src/hosting/host-servers";

const below = { base: "/red-lines/", root: "/srv/site", port: 8080 };

describe("the files for hosts", () => {
  test("say the rules of the one list, below the base path", () => {
    const rules = parseHeadersFile(headersFile("/red-lines/"));
    expect(rules.map(({ pattern, headers }) => ({ pattern, headers: Object.fromEntries(headers) }))).toEqual(
      rulesBelow("/red-lines/"),
    );
    expect(headersOf("/red-lines/warnings/x/", rules).get("X-Frame-Options")).toBe("DENY");
    expect(headersOf("/red-lines/embed/warnings/x/", rules).has("X-Frame-Options")).toBe(false);
    expect(headersOf("/red-lines/data/versions/1.0.0/changes.json", rules).get("Cache-Control")).toContain("immutable");
  });

  test.each(["warnings/", "data/versions/1.0.0/outcomes.csv", "oembed/warnings/x.json", "feed.xml", ""])(
    "set no header of /%s twice",
    (path) => {
      for (const [name, value] of headersOf(`/${path}`, parseHeadersFile(headersFile("/")))) {
        const given = rulesBelow("/").flatMap(({ headers }) => headers[name] ?? []);
        expect(given, name).toContain(value);
      }
    },
  );

  test.each([
    ...[
      "data/warnings.csv",
      "data/red-line-record.sqlite",
      "data/versions/1.0.0/outcomes.csv",
      "feed.xml",
      "feed.json",
    ],
    ...[
      "lines/a/feed.xml",
      "lines/a/feed.json",
      "calendar.ics",
      "warnings/x.json",
      "sources/y.json",
      "oembed/lines/z.json",
    ],
  ])("let pages of other sites read /%s", (path) => {
    expect(headersOf(`/${path}`, parseHeadersFile(headersFile("/"))).get("Access-Control-Allow-Origin")).toBe("*");
  });

  test("let no other site read its pages by script", () => {
    const rules = parseHeadersFile(headersFile("/"));
    for (const path of ["/", "/warnings/x/", "/embed/warnings/x/", "/method/"])
      expect(headersOf(path, rules).has("Access-Control-Allow-Origin")).toBe(false);
  });

  test.each([
    ["nginx", nginxConf(below)],
    ["Caddy", caddyfile(below)],
  ])("for %s have every header of the list, its 404 page and its folder", (_, text) => {
    for (const { headers } of rulesBelow("/red-lines/"))
      for (const [name, value] of Object.entries(headers)) {
        expect(text).toContain(name);
        expect(text).toContain(value.split("; charset")[0]);
      }
    expect(text).toContain("/red-lines/404.html");
    expect(text).toContain("/srv/site");
  });
});

test.each([
  ["/", "/index.html", true],
  ["/", "/warnings/", false],
  ["/_astro/*", "/_astro/a.js", true],
  ["/lines/*/feed.xml", "/lines/a/feed.xml", true],
  ["/lines/*/feed.xml", "/lines/a/feedxxml", false],
  ["/data/*.csv", "/data/versions/1/a.csv", true],
])("the pattern %s and the path %s: %s", (pattern, path, matches) => {
  expect(new RegExp(expressionOf(pattern)).test(path)).toBe(matches);
});

describe("two servers", () => {
  const answer = (overrides: Partial<Answer> = {}): Answer => ({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8", "x-frame-options": "DENY" },
    body: Buffer.from("a page"),
    ...overrides,
  });

  test("say the same where only letters, spaces and the kind of redirect differ", () => {
    const theirs = answer({ headers: { "content-type": "text/html;charset=UTF-8", "x-frame-options": "DENY" } });
    expect(differences(answer(), theirs, ["X-Frame-Options"])).toEqual([]);
    const moved = (status: number, location: string): Answer => answer({ status, headers: { location } });
    expect(differences(moved(301, "/events/"), moved(308, "http://a.example/events/"), [])).toEqual([]);
  });

  test("differ by status, type, compression, body or a header, each told", () => {
    const headers = { "content-type": "text/plain", "content-encoding": "identity" };
    const told = differences(answer(), { status: 404, headers, body: Buffer.from("another") }, ["X-Frame-Options"]);
    expect(told.map((line) => line.split(":")[0])).toEqual([
      ...["status", "Content-Type", "compressed", "body", "X-Frame-Options"],
    ]);
  });
});
