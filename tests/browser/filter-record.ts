import type { APIRequestContext, Locator, Page } from "@playwright/test";

import { pairsOf, type FilterIndex, type PlacedPair } from "../../src/model/filter-index";
import type { Facet } from "../../src/model/filter-facets";

/** What the built site says of its own pairs; the tests count in it, so that they hold for any content. */
export interface FilterRecord {
  /** Newest first. */
  readonly pairs: readonly PlacedPair[];
  /** Of these, how many the first page of the whole record holds. */
  readonly onFirstPage: number;
  /** The values of a facet, those of most pairs first. */
  readonly values: (facet: Facet) => readonly string[];
  readonly label: (facet: Facet, value: string) => string;
}

export async function filterRecord(request: APIRequestContext): Promise<FilterRecord> {
  const index = (await (await request.get("timeline-index.json")).json()) as FilterIndex;
  const texts = (await (await request.get("timeline-words.json")).json()) as string[];
  const pairs = pairsOf({ ...index, texts });
  const frequency = (facet: Facet, value: string) => pairs.filter((pair) => pair[facet].includes(value)).length;
  return {
    pairs,
    onFirstPage: index.pairs.filter(([, page]) => page === 1).length,
    values: (facet) =>
      index.choices[facet]
        .map(([value]) => value)
        .sort((one, other) => frequency(facet, other) - frequency(facet, one)),
    label: (facet, value) => index.choices[facet].find(([known]) => known === value)?.[1] ?? "",
  };
}

/** The most pairs that are shown at once of a selection; more are there for the asking. */
export const atOnce = 100;

/** Something that the record must have for the test to say anything. */
export function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The record has no such thing.");
  return value;
}

/** The line that says how many warnings are shown. */
export function statusOf(page: Page): Locator {
  return page.getByRole("search").getByRole("status");
}

/** What is said below the heading: what an old link asked for in vain, or that nothing fits. */
export function noticeOn(page: Page): Locator {
  return page.locator(".view-notice");
}

export function countText(shown: number, total: number): string {
  return shown === total ? `${total} warnings` : `${shown} of ${total} warnings`;
}

/** The ids of pairs as a filtered view shows them: those that have the value themselves first. */
export function ownFirst(pairs: readonly PlacedPair[], facet: "actor" | "weapon", value: string): string[] {
  const own = pairs.filter((pair) => pair.own[facet].includes(value));
  return [...own, ...pairs.filter((pair) => !own.includes(pair) && pair[facet].includes(value))].map(({ id }) => id);
}

/**
 * The ids of all pairs as the start page shows them: the one of the latest event first.
 * @param page as it was built
 */
export async function asBuilt(page: Page, ids: readonly string[]): Promise<string[]> {
  const latest = (await page.locator(".latest-pair article").getAttribute("id")) ?? "";
  return [latest, ...ids.filter((id) => id !== latest)];
}

/** The ids of the pairs that are shown, from top to bottom. */
export function shownIds(page: Page): Promise<string[]> {
  return page.locator("article.pair:visible").evaluateAll((articles) => articles.map(({ id }) => id));
}

/** Opens a facet, in the row or behind "More filters", and gives its panel. */
export async function openFacet(page: Page, name: string): Promise<Locator> {
  const button = page.getByRole("search").getByRole("button", { name: new RegExp(`^${name}`) });
  if (!(await button.isVisible())) await page.getByRole("button", { name: "More filters" }).click();
  await button.click();
  return page.getByRole("group", { name: name === "Who" ? "Actor: who said it or acted" : name, exact: true });
}

/** The box of a choice, whose name is its label and its count. */
export function choice(panel: Locator, label: string): Locator {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return panel.getByRole("checkbox", { name: new RegExp(`^${literal} \\d+ warnings$`) });
}
