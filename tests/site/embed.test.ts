import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";

import { headersOf, parseHeadersFile } from "../../scripts/server/headers-file";
import { publishedAddress } from "./support/addresses-on-page";
import { basePath, faultsOnPages, files, framedPages, pages, readBuilt, siteOrigin } from "./support/built-site";

/** The pages that can be embedded, gone ones among them. */
const embeddable = pages.filter(
  ({ path }) => /^\/(warnings|events|lines|actors|weapons)\/[^/]+\/$/.test(path) && !/^\/[^/]+\/page\//.test(path),
);
const answers = files.filter((file) => file.startsWith("oembed/"));
/** Frames whose address says what they show, which takes a script; and pictures, whose marks a script leads through. */
const selections = framedPages.filter(({ path }) => /^\/embed\/(timeline|compare)\/$/.test(path));
const pictures = framedPages.filter(({ path }) => /\/picture\/$|^\/embed\/pictures\//.test(path));
const framedEntries = framedPages.filter((page) => !selections.includes(page) && !pictures.includes(page));
const rules = parseHeadersFile(readBuilt("_headers").toString("utf8"));
const byAddress = new Map(pages.map((page) => [publishedAddress(page), page]));

/** A response of the type "rich" after the oEmbed specification, sections 2.3.4 and 2.3.4.4. */
const richResponse = {
  type: "object",
  required: ["type", "version", "html", "width", "height"],
  properties: {
    type: { const: "rich" },
    version: { const: "1.0" },
    title: { type: "string", minLength: 1 },
    author_name: { type: "string", minLength: 1 },
    author_url: { type: "string", format: "uri" },
    provider_name: { type: "string", minLength: 1 },
    provider_url: { type: "string", format: "uri" },
    cache_age: { type: "integer", minimum: 0 },
    thumbnail_url: { type: "string", format: "uri" },
    thumbnail_width: { type: "integer", minimum: 1 },
    thumbnail_height: { type: "integer", minimum: 1 },
    html: { type: "string", minLength: 1 },
    width: { type: "integer", minimum: 1 },
    height: { type: "integer", minimum: 1 },
  },
  dependentRequired: {
    thumbnail_url: ["thumbnail_width", "thumbnail_height"],
    thumbnail_width: ["thumbnail_url", "thumbnail_height"],
    thumbnail_height: ["thumbnail_url", "thumbnail_width"],
  },
  additionalProperties: false,
};

interface Response {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
}

function responseIn(file: string): Response {
  return JSON.parse(readBuilt(file).toString("utf8")) as Response;
}

/** The one frame that a piece of HTML holds, if it holds nothing else but the column whose width it has. */
function frameIn(html: string) {
  const root = parse(html);
  // An entry's frame stands in a column of its own, by which its height is reckoned; a picture's stands by itself.
  const elements = root.querySelectorAll("*");
  const around = elements[0]?.rawTagName === "div" ? 1 : 0;
  const frame = elements[around];
  const isAlone = elements.length === around + 1 && root.text === "";
  return isAlone && frame?.rawTagName === "iframe" ? frame : undefined;
}

describe("pages made to be framed", () => {
  test("there is one for every page that can be embedded, and no other", () => {
    const expected = embeddable.map(({ path }) => `/embed${path}`);
    expect(framedEntries.map(({ path }) => path).sort()).toEqual(expected.sort());
    expect(selections).toHaveLength(2);
  });

  test("every picture that offers a frame has one, and every frame of a picture is offered", () => {
    const offered = pages.flatMap(({ root }) =>
      root.querySelectorAll(".picture-embed a").map((link) => link.getAttribute("href")),
    );
    const framed = pictures.map(({ path }) => basePath + path.slice(1));
    expect([...new Set(offered)].sort()).toEqual(framed.sort());
  });

  test("those of entries hold no script, also none that waits, and none holds a form or frame", () => {
    const held = (selector: string, among = framedPages) =>
      faultsOnPages(({ root }) => root.querySelectorAll(selector).map((e) => e.rawTagName), among);
    expect(held("form, iframe, copy-link, copy-text")).toEqual([]);
    expect(held("script", framedEntries)).toEqual([]);
  });

  test("they name the full page as the one to be found", () => {
    const faults = faultsOnPages(({ root }) => {
      const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
      return byAddress.has(canonical) && !canonical.includes("/embed/") ? [] : [`canonical is ${canonical}`];
    }, framedPages);
    expect(faults).toEqual([]);
  });

  test("their links open beside the page that frames them, and say so", () => {
    const faults = faultsOnPages(
      ({ root }) => [
        ...(root.querySelector('head base[target="_blank"]:not([href])') ? [] : ["links take the frame's place"]),
        ...(root.querySelector("footer")?.text.includes("new tab") ? [] : ["does not say that links open a tab"]),
        ...root.querySelectorAll("a[target]").map((link) => `${link.text} has a target of its own`),
      ],
      framedPages,
    );
    expect(faults).toEqual([]);
  });

  test("they carry the record's name, the as-of date and the licence", () => {
    const faults = faultsOnPages(({ root }) => {
      const footer = root.querySelector("footer")?.text ?? "";
      return /As of\s+\d{1,2} \w+ \d{4}/.test(footer) && footer.includes("CC BY 4.0") && root.querySelector("footer a")
        ? []
        : [footer];
    }, framedPages);
    expect(faults).toEqual([]);
  });
});

describe("oEmbed", () => {
  test("every answer is one of type rich after the specification", () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const isRich = ajv.compile(richResponse);
    const faults = answers.flatMap((file) =>
      isRich(responseIn(file)) ? [] : [`${file}: ${ajv.errorsText(isRich.errors)}`],
    );
    expect(answers.length).toBe(framedEntries.length + pictures.length);
    expect(faults).toEqual([]);
  });

  test("the HTML of every answer is one frame of the size given, with a title, that shows a page made for it", () => {
    const faults = answers.flatMap((file) => {
      const { html, width, height } = responseIn(file);
      const frame = frameIn(html);
      const shown = byAddress.get(frame?.getAttribute("src") ?? "");
      const size = `${frame?.getAttribute("width")} by ${frame?.getAttribute("height")}`;
      return [
        ...(shown?.path.startsWith("/embed/") ? [] : ["shows no page made to be framed"]),
        ...(size === `${width} by ${height}` ? [] : [`a frame of ${size}`]),
        ...(frame?.getAttribute("title") ? [] : ["no title"]),
      ].map((fault) => `${file}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test("every thumbnail is a picture of the site", () => {
    const missing = answers.flatMap((file) => {
      const thumbnail = responseIn(file).thumbnail_url?.replace(siteOrigin() + basePath, "");
      return thumbnail !== undefined && files.includes(thumbnail) ? [] : [file];
    });
    expect(missing).toEqual([]);
  });

  test("programs find the answer by the page, save where the entry is gone", () => {
    const faults = faultsOnPages(({ path, root }) => {
      const isGone = /^(Withdrawn|Now at another address): /.test(root.querySelector("h1")?.text.trim() ?? "");
      const [link, ...others] = root.querySelectorAll('head link[type="application/json+oembed"]');
      const own = `${siteOrigin()}${basePath}oembed${path.replace(/\/$/, "")}.json`;
      const isRight = isGone ? link === undefined : link?.getAttribute("href") === own && others.length === 0;
      return isRight ? [] : [`names ${link?.getAttribute("href")}`];
    }, embeddable);
    expect(faults).toEqual([]);
  });

  test("answers are served as JSON, also to programs in a browser", () => {
    const headers = headersOf("/oembed/warnings/any.json", rules);
    expect(headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  });
});

test("programs find the answer for a framed picture by its own address", () => {
  const faults = faultsOnPages(({ path, root }) => {
    const link = root.querySelector('head link[type="application/json+oembed"]')?.getAttribute("href");
    const own = `${siteOrigin()}${basePath}oembed${path.replace(/^\/embed(.*)\/$/, "$1")}.json`;
    return link === own ? [] : [`names ${link}`];
  }, pictures);
  expect(faults).toEqual([]);
});

test("the code that a page offers to copy is that of its oEmbed answer", () => {
  const faults = faultsOnPages(({ path, root }) => {
    const code = root.querySelector("#embed-code");
    if (!code) return [];
    return code.text === responseIn(`oembed${path.replace(/\/$/, "")}.json`).html ? [] : [code.text];
  }, embeddable);
  const offered = embeddable.filter(({ root }) => root.querySelector("#embed-code"));
  expect(faults).toEqual([]);
  expect(offered.length).toBe(embeddable.filter(({ root }) => root.querySelector("link[type$='+oembed']")).length);
});
