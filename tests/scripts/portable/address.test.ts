import { describe, expect, test } from "vitest";

import { addressFrom, leadsSomewhere, localAddress, siteAt } from "../../../scripts/portable/address";

const atRoot = siteAt("https://record.example.org/");
const belowPath = siteAt("https://example.org/red-lines/");

describe("an address within the site", () => {
  test.for([
    ["/", { file: "index.html", query: "", fragment: "" }],
    ["/lines/a/", { file: "lines/a/index.html", query: "", fragment: "" }],
    ["/lines/a/#cite", { file: "lines/a/index.html", query: "", fragment: "#cite" }],
    ["/data/warnings.csv", { file: "data/warnings.csv", query: "", fragment: "" }],
    ["/?line=a#b", { file: "index.html", query: "?line=a", fragment: "#b" }],
    ["/sources/caf%C3%A9/", { file: "sources/café/index.html", query: "", fragment: "" }],
  ] as const)("%s is that of a file", ([written, address]) => {
    expect(localAddress(written, atRoot)).toEqual(address);
  });

  test("below a path, the path is no folder of the copy", () => {
    expect(localAddress("/red-lines/lines/", belowPath)?.file).toBe("lines/index.html");
    expect(localAddress("/lines/", belowPath)).toBeNull();
  });

  test.for(["https://example.org/lines/", "//example.org/lines/", "#cite", "mailto:a@example.org", "", "other.html"])(
    "%s is none",
    (written) => {
      expect(localAddress(written, atRoot)).toBeNull();
    },
  );
});

describe("the way from a file to another", () => {
  test.for([
    ["index.html", "/lines/a/", "lines/a/index.html"],
    ["lines/a/index.html", "/", "../../index.html"],
    ["lines/a/index.html", "/lines/b/#cite", "../b/index.html#cite"],
    ["lines/a/index.html", "/lines/a/", "index.html"],
    ["lines/a/index.html", "/lines/a/#cite", "#cite"],
    ["_astro/style.css", "/_astro/serif.woff2", "serif.woff2"],
  ] as const)("from %s, %s is %s", ([from, written, way]) => {
    const address = localAddress(written, atRoot);
    expect(address && addressFrom(from, address)).toBe(way);
  });

  test("leads to the same file as the address, wherever the folder lies", () => {
    const address = localAddress("/sources/café/#a", atRoot);
    const way = address && addressFrom("lines/a/index.html", address);
    expect(new URL(way ?? "", "file:///media/a%20stick/copy/lines/a/index.html").href).toBe(
      "file:///media/a%20stick/copy/sources/caf%C3%A9/index.html#a",
    );
  });
});

test("a site whose address ends in .example can't be gone to", () => {
  expect(leadsSomewhere(atRoot)).toBe(true);
  expect(leadsSomewhere(siteAt("https://record.example/"))).toBe(false);
});
