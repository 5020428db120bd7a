import { expect, test } from "vitest";
import { publishedAddress } from "./support/addresses-on-page";
import { files, indexedPages, readBuilt } from "./support/built-site";

function addressesIn(sitemap: string): string[] {
  return [
    ...readBuilt(sitemap)
      .toString("utf8")
      .matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map((match) => match[1] ?? "");
}

test("the sitemap lists every page that search engines are to know, and nothing else", () => {
  const listed = files.filter((file) => /^sitemap-\d+\.xml$/.test(file)).flatMap(addressesIn);
  expect(listed.sort()).toEqual(indexedPages.map(publishedAddress).sort());
});

test("the robots file names the sitemap", () => {
  const [sitemap] = /^Sitemap: .+$/m.exec(readBuilt("robots.txt").toString("utf8")) ?? [];
  expect(sitemap).toMatch(/^Sitemap: https?:\/\/.+\/sitemap-index\.xml$/);
});
