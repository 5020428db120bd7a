import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";

import { dayToPartialDate, isoPartialDate } from "../../src/model/dates";
import { type ZoomData, zoomEntriesOf, type ZoomEntry, type ZoomWarning } from "../../src/model/zoom/zoom-entries";
import { given } from "./filter-record";

/** What the built site's drawing draws; the tests count in it, so that they hold for any content. */
export async function zoomEntries(request: APIRequestContext): Promise<ZoomEntry[]> {
  return zoomEntriesOf((await (await request.get("zoom-timeline.json")).json()) as ZoomData);
}

/** A warning of an exact day that several events answer, with days enough around it to see them. */
export async function answeredWarning(request: APIRequestContext): Promise<ZoomWarning> {
  const warnings = (await zoomEntries(request)).filter((entry) => entry.kind === "warning");
  return given(warnings.find(({ ties, span }) => ties.length > 1 && span.first === span.last));
}

/** The address of the drawing with a month on either side of an entry. */
export function around({ span }: ZoomEntry, more = ""): string {
  const day = (number: number) => isoPartialDate(dayToPartialDate(number));
  return `./?view=zoom&start=${day(span.first - 30)}&end=${day(span.last + 30)}${more}`;
}

export function openerOn(page: Page): Locator {
  return page.getByRole("group", { name: "View" }).getByRole("button", { name: "Zoom", exact: true });
}

/** The drawing, once something is drawn; or once it is there, where nothing is in view. */
export async function drawingOn(page: Page, something = true): Promise<Locator> {
  const drawing = page.getByRole("application", { name: "Timeline of warnings and events" });
  // All of it is fetched first, which takes a busy machine its time.
  await expect(something ? drawing.getByRole("button").first() : drawing).toBeVisible({ timeout: 45_000 });
  return drawing;
}

/** What is drawn of an entry, by the beginning of its name. */
export function drawnAs(drawing: Locator, { kind, headline }: ZoomEntry): Locator {
  const words = `${kind === "warning" ? "Warning" : "Event"}: ${headline}.`;
  return drawing.getByRole("button").and(drawing.locator(`[aria-label^=${JSON.stringify(words)}]`));
}

export function detailOn(page: Page): Locator {
  return page.getByRole("region", { name: "What is selected" });
}

/** How many entries are drawn in a lane, those in clusters counted. */
export function countIn(page: Page, lane: string): Promise<number> {
  return page
    .locator(`.zoom-item[data-key^="${lane}/"]`)
    .evaluateAll((items) =>
      items.reduce((sum, item) => sum + Number(item.querySelector(".zoom-count b")?.textContent ?? 1), 0),
    );
}

export function askedOf(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}
