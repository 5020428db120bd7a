import ICAL from "ical.js";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { headersOf, parseHeadersFile } from "../../scripts/server/headers-file";
import { publishedAddress } from "./support/addresses-on-page";
import { basePath, faultsOnPages, files, framedPages, pages, readBuilt, siteOrigin } from "./support/built-site";

/** A feed as other people's programs read it, in whichever format it is written. */
interface ReadFeed {
  readonly file: string;
  readonly self: string | undefined;
  readonly items: readonly { readonly id: string | undefined; readonly url: string | undefined }[];
}

const feeds = files.filter((file) => /(^|\/)feed(\/\d+)?\.(xml|json)$/.test(file)).map(readFeed);
const unframed = pages.filter((page) => !framedPages.includes(page));
const addressesOfPages = new Set(pages.map(publishedAddress));
const addressesOfFiles = new Set(files.map((file) => siteOrigin() + basePath + file));

function readFeed(file: string): ReadFeed {
  const text = readBuilt(file).toString("utf8");
  if (file.endsWith(".json")) {
    const { feed_url: self, items = [] } = parseJsonFeed(text);
    return { file, self, items: items.map(({ id, url }) => ({ id, url })) };
  }
  const { links, entries = [] } = parseAtomFeed(text);
  return {
    file,
    self: links?.find(({ rel }) => rel === "self")?.href,
    items: entries.map((entry) => ({ id: entry.id, url: entry.links?.[0]?.href })),
  };
}

function faultsIn({ self, items }: ReadFeed): string[] {
  const ids = items.map(({ id }) => id);
  return [
    ...(self !== undefined && addressesOfFiles.has(self) ? [] : [`says it lies at ${self}`]),
    ...(ids.length === 0 ? ["has no item"] : []),
    ...(new Set(ids).size === ids.length && !ids.includes(undefined) ? [] : ["has an id twice, or none"]),
    ...items.filter(({ url = "" }) => !addressesOfPages.has(url)).map(({ url }) => `leads to ${url}, which is no page`),
  ];
}

describe("the feeds", () => {
  test("of the record, of every line, actor and weapon system are read by another program without a fault", () => {
    const faults = feeds.flatMap((feed) => faultsIn(feed).map((fault) => `${feed.file}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test("are named in the head of every page but the framed; those of a line, actor or weapon system first on its own", () => {
    const faults = faultsOnPages(({ path, root }) => {
      const feedLinks = 'head link[rel="alternate"]:is([type="application/atom+xml"], [type="application/feed+json"])';
      const named = root.querySelectorAll(feedLinks).map((link) => link.getAttribute("href"));
      const own = /^\/(lines|actors|weapons)\/[^/]+\/$/.test(path) ? [path.slice(1), ""] : [""];
      const wanted = own.flatMap((folder) => ["xml", "json"].map((format) => `${basePath}${folder}feed.${format}`));
      return named.join(" ") === wanted.join(" ") ? [] : [`names ${named.join(" ")}`];
    }, unframed);
    expect(faults).toEqual([]);
  });
});

describe("the calendar", () => {
  const entries = ICAL.Component.fromString(readBuilt("calendar.ics").toString("utf8")).getAllSubcomponents("vevent");

  test("is read by another program, and every entry of it leads to a page", () => {
    const addresses = entries.map((entry) => String(entry.getFirstPropertyValue("url")));
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !addressesOfPages.has(address))).toEqual([]);
  });

  test("has no id twice", () => {
    const uids = entries.map((entry) => entry.getFirstPropertyValue("uid"));
    expect(new Set(uids).size).toBe(uids.length);
  });
});

test("feeds and calendar are served as what they are", () => {
  const rules = parseHeadersFile(readBuilt("_headers").toString("utf8"));
  const types = new Map([
    ["xml", "application/atom+xml; charset=utf-8"],
    ["json", "application/feed+json"],
    ["ics", "text/calendar; charset=utf-8"],
  ]);
  const served = [...feeds.map(({ file }) => file), "calendar.ics"].filter(
    (file) => headersOf(`/${file}`, rules).get("Content-Type") !== types.get(file.split(".").at(-1) ?? ""),
  );
  expect(served).toEqual([]);
});
