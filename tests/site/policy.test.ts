import { describe, expect, test } from "vitest";
import { headersOf, parseHeadersFile } from "../../scripts/server/headers-file";
import { addressesOn, isInternal } from "./support/addresses-on-page";
import { faultsOnPages, files, pages, readBuilt } from "./support/built-site";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** What a page loads by itself, unlike a link that waits to be followed. */
const LOADED =
  "script, img, iframe, source, object, embed, video, audio, link[rel='stylesheet'], link[rel~='icon'], link[rel='preload'], link[rel='modulepreload'], link[rel='apple-touch-icon']";

const rules = parseHeadersFile(readBuilt("_headers").toString("utf8"));

describe("the content security policy", () => {
  test("every page carries the whole of it", () => {
    const faults = faultsOnPages(({ root }) => {
      const written = root.querySelector('head meta[http-equiv="content-security-policy"]')?.getAttribute("content");
      return written === POLICY ? [] : [`the policy is ${written}`];
    });
    expect(faults).toEqual([]);
  });

  test("it stands before anything that it governs", () => {
    const faults = faultsOnPages(({ html }) => {
      const policy = html.indexOf("content-security-policy");
      return [...html.matchAll(/<(?:script|link|style|img)\b/g)].some(({ index }) => index < policy)
        ? ["comes late"]
        : [];
    });
    expect(faults).toEqual([]);
  });

  test("the headers of every page say the same", () => {
    const faults = faultsOnPages(({ path }) =>
      headersOf(path, rules).get("Content-Security-Policy") === POLICY ? [] : ["another policy in its headers"],
    );
    expect(faults).toEqual([]);
  });

  test("no page has an inline script, style or handler for it to block", () => {
    const faults = faultsOnPages(({ root }) => [
      ...root
        .querySelectorAll("script:not([src])")
        .filter((script) => script.getAttribute("type") !== "application/ld+json")
        .map(() => "inline script"),
      ...root.querySelectorAll("style").map(() => "inline style sheet"),
      ...root.querySelectorAll("[style]").map((element) => `style on <${element.rawTagName}>`),
      ...root.querySelectorAll("*").flatMap(({ rawTagName, attributes }) =>
        Object.keys(attributes)
          .filter((name) => /^on/i.test(name))
          .map((name) => `${name} on <${rawTagName}>`),
      ),
    ]);
    expect(faults).toEqual([]);
  });

  test("no page loads anything from another site", () => {
    const faults = faultsOnPages((page) =>
      addressesOn(page, LOADED)
        .filter(({ url }) => url === undefined || !isInternal(url))
        .map(({ written }) => written),
    );
    expect(faults).toEqual([]);
  });

  test("no style sheet loads anything from another site", () => {
    const sheets = files.filter((file) => file.endsWith(".css"));
    expect(
      sheets.filter((file) => /url\(["']?(?:https?:)?\/\/|@import/i.test(readBuilt(file).toString("utf8"))),
    ).toEqual([]);
  });
});

describe("framing", () => {
  test("no other site may frame a page, save those made to be embedded", () => {
    const framable = pages.filter(({ path }) => headersOf(path, rules).get("X-Frame-Options") !== "DENY");
    expect(framable.filter(({ path }) => !path.startsWith("/embed/"))).toEqual([]);
  });

  test("nothing denies the framing of what is made to be embedded, not even a rule for all paths", () => {
    const headers = headersOf("/embed/lines/any/", rules);
    expect(headers.has("X-Frame-Options")).toBe(false);
    expect(headers.get("Content-Security-Policy")).not.toContain("frame-ancestors");
  });

  test("what programs read to embed a page may not be framed itself", () => {
    const answers = files.filter((file) => file.startsWith("oembed/"));
    expect(answers).not.toEqual([]);
    expect(answers.filter((file) => headersOf(`/${file}`, rules).get("X-Frame-Options") !== "DENY")).toEqual([]);
  });

  test("no page and no file has a header from two rules, which hosts would put together in different ways", () => {
    const paths = [...new Set([...pages.map(({ path }) => path), ...files.map((file) => `/${file}`)])];
    const faults = paths.flatMap((path) => {
      const names = rules.flatMap(({ pattern, headers }) =>
        headers.filter(([name]) => headersOf(path, [{ pattern, headers }]).has(name)).map(([name]) => name),
      );
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path}: ${name}`);
    });
    expect(faults).toEqual([]);
  });
});
