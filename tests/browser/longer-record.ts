import type { APIRequestContext, Page } from "@playwright/test";
import { parse, type HTMLElement } from "node-html-parser";

import type { FilterIndex } from "../../src/model/filter-index";

export interface LongerRecord {
  /** The ids of all pairs, newest first. */
  readonly ids: readonly string[];
  /** Of these, how many the first page holds; the second holds the rest. */
  readonly onFirstPage: number;
}

/**
 * Serves the built site as if its record went on at `page/2/` with as many older pairs as asked for, drawn like the
 * first, in place of those that may be there: so the filter is tried on a long record however long the real one is.
 */
export async function serveLongerRecord(page: Page, request: APIRequestContext, older: number): Promise<LongerRecord> {
  const index = (await (await request.get("timeline-index.json")).json()) as FilterIndex;
  const html = await (await request.get("./")).text();
  const olderIds = Array.from(
    { length: older },
    (_, place) => `1999-01-01-older-${String(older - place).padStart(4, "0")}`,
  );
  const [first] = index.pairs;
  if (!first) throw new Error("The record has no pairs.");
  const [, , , places, text] = first;
  const newer = index.pairs.filter(([, onPage]) => onPage === 1);
  const pairs = [...newer, ...olderIds.map((id) => [id, 2, 1999, places, text] as const)];
  await page.route("**/timeline-index.json", (route) => route.fulfill({ json: { ...index, pairs } }));
  await page.route("**/page/2/", (route) =>
    route.fulfill({ contentType: "text/html", body: secondPage(html, olderIds) }),
  );
  return { ids: pairs.map(([id]) => id), onFirstPage: newer.length };
}

function secondPage(html: string, ids: readonly string[]): string {
  const page = parse(html);
  const timeline = theOne(page, "[data-timeline]");
  const article = theOne(timeline, "article.pair");
  const pairs = ids.map((id) => article.toString().replaceAll(article.id, id));
  timeline.set_content(
    `<section class="year" data-year="1999" aria-labelledby="year-1999"><h2 id="year-1999">1999</h2>` +
      `<section class="month" data-month="1999-01" aria-labelledby="month-1999-01"><h3 id="month-1999-01">January</h3>` +
      `${pairs.join("")}</section></section>`,
  );
  return page.toString();
}

function theOne(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
