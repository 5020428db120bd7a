import { describe, expect, test } from "vitest";
import { headersOf, parseHeadersFile } from "../../scripts/server/headers-file";

const rules = parseHeadersFile(`
# a comment
/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/events/*
  Referrer-Policy: same-origin
`);

describe("the headers file", () => {
  test("a rule with a star reaches every path below it, and the folder itself", () => {
    expect(headersOf("/_astro/a.css", rules).get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(headersOf("/events/", rules).has("Referrer-Policy")).toBe(true);
  });

  test("a rule says nothing of paths that only begin alike", () => {
    expect(headersOf("/_astrolabe", rules).has("Cache-Control")).toBe(false);
  });

  test("rules add up, and values of one name are joined as hosts join them", () => {
    expect(headersOf("/events/x/", rules).get("Referrer-Policy")).toBe("no-referrer, same-origin");
    expect(headersOf("/events/x/", rules).get("X-Content-Type-Options")).toBe("nosniff");
  });

  test("a dot in a pattern is a dot", () => {
    const only = parseHeadersFile("/404.html\n  X-Frame-Options: DENY");
    expect(headersOf("/404.html", only).size).toBe(1);
    expect(headersOf("/404-html", only).size).toBe(0);
  });

  test("a line that is neither path nor header stops the reading, with its number", () => {
    expect(() => parseHeadersFile("/*\n  X-Frame-Options DENY")).toThrow('_headers:2  "X-Frame-Options DENY"');
  });

  test("a header before any path stops the reading", () => {
    expect(() => parseHeadersFile("  X-Frame-Options: DENY")).toThrow("_headers:1");
  });
});
