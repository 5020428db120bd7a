import { describe, expect, test } from "vitest";

import { siteAt } from "../../../scripts/portable/address";
import { portablePage, portableSheet } from "../../../scripts/portable/portable-page";

const site = siteAt("https://record.example/");
const live = siteAt("https://record.example.org/red-lines/");

function pageOf(body: string, file = "lines/a/index.html", at = site): string {
  return portablePage(body, file, at).text;
}

describe("addresses on a page", () => {
  test("lead to files, from links, styles, pictures and drawings", () => {
    const page = portablePage(
      `<link rel="stylesheet" href="/_astro/a.css"><a href="/lines/b/#cite">b</a><svg><a href="/events/c/"><image xlink:href="/d.svg"></image></a></svg><img src="/e.png" srcset="/e.png 1x, /e-2.png 2x">`,
      "lines/a/index.html",
      site,
    );
    expect(page.text).toBe(
      `<link rel="stylesheet" href="../../_astro/a.css"><a href="../b/index.html#cite">b</a><svg><a href="../../events/c/index.html"><image xlink:href="../../d.svg"></image></a></svg><img src="../../e.png" srcset="../../e.png 1x, ../../e-2.png 2x">`,
    );
    expect([...page.leadsTo].sort()).toEqual(
      ["_astro/a.css", "d.svg", "e-2.png", "e.png", "events/c/index.html", "lines/b/index.html"].sort(),
    );
  });

  test("by which a page is known elsewhere, or which lead there, stay", () => {
    const html = `<link rel="canonical" href="https://record.example/lines/a/"><a href="https://agency.example/x" rel="noopener">x</a><a href="#cite">Cite</a>`;
    expect(pageOf(html)).toBe(html);
  });

  test("below a path lose the path", () => {
    expect(pageOf('<a href="/red-lines/lines/">All</a>', "index.html", live)).toBe(
      '<a href="lines/index.html">All</a>',
    );
  });

  test("that ask a script for something are not offered, nor the place of one that stood alone", () => {
    expect(pageOf('<p><a href="/?line=a">See the timeline</a> · <a href="/compare/?a=line:a">Compare</a></p>')).toBe(
      "",
    );
    expect(pageOf('<p>Three statements. <a href="/?actor=a">On the timeline</a></p>')).toBe(
      "<p>Three statements. </p>",
    );
  });
});

describe("what needs a server", () => {
  test("no script is left, but what other programs read of the page", () => {
    expect(
      pageOf(`<script type="module" src="/a.js"></script><script type="application/ld+json">{"a":"<b"}</script>`),
    ).toBe(`<script type="application/ld+json">{"a":"<b"}</script>`);
  });

  test("the policy allows no script and no form", () => {
    const page = pageOf('<meta http-equiv="content-security-policy" content="script-src \'self\'">');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("form-action 'none'");
    expect(page).not.toContain("script-src");
  });

  test("fonts are not fetched ahead, which a browser refuses from a disk", () => {
    expect(pageOf('<link rel="preload" href="/a.woff2" as="font" crossorigin>')).toBe("");
  });

  test("buttons that a script would make leave no empty item behind", () => {
    const menu = `<ul><li><copy-link><a href="/lines/a/">Copy link</a></copy-link></li><li><a href="#cite">Cite</a></li><li><print-page></print-page></li></ul>`;
    expect(pageOf(menu)).toBe('<ul><li><a href="#cite">Cite</a></li></ul>');
  });

  test("frames for other sites are not offered", () => {
    const page = `<ul><li><a href="#embed">Embed</a></li></ul><section class="page-section"><h2 id="embed">Embed it</h2><a href="/embed/lines/a/">See</a></section>`;
    expect(portablePage(page, "lines/a/index.html", site)).toEqual({ text: "<ul></ul>", leadsTo: new Set() });
  });

  test("the place of the filter keeps its links and says that nothing can filter", () => {
    const page = pageOf('<pair-filter><a href="/sides/">Sides</a></pair-filter>', "index.html");
    expect(page).toMatch(/<a href="sides\/index.html">Sides<\/a>.*<p class="copy-note">This copy is read from a disk/u);
  });

  test("where the site can be gone to, the sentence leads to the page that has the tool", () => {
    const page = '<compare-selections><p class="compare-lead">With scripts allowed …</p></compare-selections>';
    expect(pageOf(page, "compare/index.html", live)).toContain('href="https://record.example.org/red-lines/compare/"');
    expect(pageOf(page, "compare/index.html")).toMatch(/href="..\/sides\/index.html".*years/u);
    expect(pageOf(page, "compare/index.html")).not.toContain("https:");
  });

  test("the page of the search loses its field and says why", () => {
    const page = pageOf(
      '<record-search><form class="search-box"><button>Search</button></form><p data-needs-script>Needs JavaScript.</p></record-search>',
    );
    expect(page).not.toMatch(/button|JavaScript/u);
    expect(page).toContain("can’t be searched");
  });

  test("every foot says that this is a copy, and where the site is if it can be gone to", () => {
    const foot = '<footer class="site-footer"><div><p>As of 30 June 2026.</p></div></footer>';
    expect(pageOf(foot)).toMatch(/This is a copy to be read from a disk.*As of 30 June 2026/u);
    expect(pageOf(foot)).not.toContain("href");
    expect(pageOf(foot, "index.html", live)).toContain('href="https://record.example.org/red-lines/"');
  });

  test("what nothing is wrong with comes out to the letter", () => {
    const html = `<!DOCTYPE html><html lang="en"><!-- a --><body><p class='b' hidden>A &amp; B<br>“c”</p><pre> d\n  e</pre></body></html>`;
    expect(pageOf(html)).toBe(html);
  });
});

test("a style sheet finds its fonts and pictures beside it", () => {
  const { text, leadsTo } = portableSheet(
    `@font-face{src:url(/_astro/a.woff2)}b{background:url("/c.svg")}d{mask:url(#e)}f{src:url(data:font/woff2;base64,AA==)}`,
    "_astro/style.css",
    site,
  );
  expect(text).toBe(
    `@font-face{src:url(a.woff2)}b{background:url("../c.svg")}d{mask:url(#e)}f{src:url(data:font/woff2;base64,AA==)}`,
  );
  expect([...leadsTo]).toEqual(["_astro/a.woff2", "c.svg"]);
});
