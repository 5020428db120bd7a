import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { proseText } from "../scripts/generate/prose";
import { type NamedText, writeFiles } from "../scripts/generate/record-files";
import type { Archive } from "../src/model/archive";
import { isoPartialDate } from "../src/model/dates";
import type { Ledger, Reading } from "./figures";
import { PACKAGE } from "./own-package";
import { panFrames } from "./pan";
import { firstItemPainted, heapOf, onSlowPage, transferredBytes, withBrowser, withServer } from "./slow-page";

/** A warning or an event, with no more of it than every timeline that is compared can show. */
export interface Item {
  readonly id: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  readonly headline: string;
  /** What was said or done, in a sentence. */
  readonly text: string;
}

/** Another timeline, used as its documentation shows. */
export interface Rival {
  readonly name: string;
  /** Its page and the data that the page asks for. */
  readonly filesFor: (items: readonly Item[]) => readonly NamedText[];
  /** Files of its package: the name in the page's folder, and where they lie. */
  readonly copied: readonly (readonly [name: string, file: string])[];
  /** Selects its items. */
  readonly item: string;
  /** JavaScript that brings one year into view before it is dragged; empty where it shows a part from the beginning. */
  readonly showAYear: string;
  /** Selects what one drags. */
  readonly area: string;
  /** At what share of its height one drags it. */
  readonly dragHeight: number;
  /** Selects what moves with it. */
  readonly movingPart: string;
}

/** Opens a page with nothing but another timeline that shows the same items, and drags it; each time in a browser of its own. */
export async function measureRival(
  ledger: Ledger,
  subject: string,
  rival: Rival,
  items: readonly Item[],
  directory: string,
  runs: number,
): Promise<void> {
  await writeFiles(directory, rival.filesFor(items));
  for (const [name, file] of rival.copied) await cp(file, join(directory, name), { recursive: true });
  await withServer(directory, async (address) => {
    for (const once of [openOnce, dragOnce])
      await ledger.measure("rivals", `${rival.name}, ${subject}`, runs, () =>
        withBrowser((browser) => once(browser, address, rival)),
      );
  });
}

function openOnce(browser: Browser, address: string, { item }: Rival): Promise<Reading> {
  return onSlowPage(browser, item, async ({ page, session }) => {
    await page.goto(address, { waitUntil: "commit" });
    const painted = await firstItemPainted(page);
    await page.waitForLoadState("load");
    const bytes = await transferredBytes(page);
    return {
      "Page asked for to first item painted": [painted, "milliseconds"],
      "Script and style fetched": [bytes.scripts + bytes.styles, "bytes"],
      "Page and data fetched": [bytes.html + bytes.data, "bytes"],
      "JS heap": [await heapOf(session), "bytes"],
    };
  });
}

function dragOnce(browser: Browser, address: string, rival: Rival): Promise<Reading> {
  return onSlowPage(browser, rival.item, async ({ page }) => {
    await page.goto(address, { waitUntil: "load" });
    await firstItemPainted(page);
    await page.evaluate(rival.showAYear);
    return panFrames(page, { ...rival, area: page.locator(rival.area).first() });
  });
}

/** All warnings and events of a record. */
export function itemsOf({ warnings, events }: Archive): Item[] {
  return [
    ...warnings.map(({ id, date, headline, redLine }) => ({ id, date: isoPartialDate(date), headline, text: redLine })),
    ...events.map(({ id, date, headline, summary }) => {
      return { id, date: isoPartialDate(date), headline, text: proseText(summary) };
    }),
  ];
}

/** Selects what is written on the axis of a drawing by vis-timeline. */
export const visAxis = ".vis-time-axis.vis-foreground .vis-text";

/** The example of vis-timeline's README, with our items in the place of its six. */
export const visTimeline: Rival = {
  name: "vis-timeline alone",
  filesFor: (items) => [["index.html", pageWith(items)]],
  copied: [
    ["vis-timeline.js", "node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"],
    ["vis-timeline.css", "node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css"],
  ],
  item: ".vis-item",
  showAYear: `timeline.setWindow("2024-01-01", "2025-01-01", { animation: false })`,
  area: ".vis-center",
  dragHeight: 0.4,
  movingPart: visAxis,
};

function pageWith(items: readonly Item[]): string {
  const data = items.map(({ id, headline, date }) => ({ id, content: headline, start: date }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Timeline</title>
<script src="vis-timeline.js"></script>
<link href="vis-timeline.css" rel="stylesheet">
<style>#visualization { height: 400px; border: 1px solid lightgray; }</style>
</head>
<body>
<div id="visualization"></div>
<script>
var container = document.getElementById("visualization");
var items = new vis.DataSet(${JSON.stringify(data).replaceAll("<", "\\u003c")});
var options = { height: "400px" };
var timeline = new vis.Timeline(container, items, options);
</script>
</body>
</html>
`;
}

const TIMELINE_JS = `${PACKAGE}/node_modules/@knight-lab/timelinejs/dist`;

/** TimelineJS3 in a page, as its documentation puts it there, with its data in a file; without its fonts, which it would fetch from other people's servers. */
export const timelineJs: Rival = {
  name: "TimelineJS3",
  filesFor: (items) => [
    ["index.html", page],
    ["font.css", ""],
    ["timeline.json", JSON.stringify({ events: items.map(slideOf) })],
  ],
  copied: [
    ["js/timeline.js", `${TIMELINE_JS}/js/timeline.js`],
    ["css/timeline.css", `${TIMELINE_JS}/css/timeline.css`],
    ["css/icons", `${TIMELINE_JS}/css/icons`],
  ],
  item: ".tl-timemarker",
  showAYear: "",
  area: ".tl-timenav",
  // Above, its markers lie on what one drags.
  dragHeight: 0.9,
  movingPart: ".tl-timemarker",
};

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Timeline</title>
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>
</head>
<body>
<div id="timeline-embed" style="width: 100%; height: 600px"></div>
<script>
var options = { font: "font.css" };
window.timeline = new TL.Timeline("timeline-embed", "timeline.json", options);
</script>
</body>
</html>
`;

function slideOf({ id, date, headline, text }: Item): object {
  const [year, month, day] = date.split("-");
  return { unique_id: id, start_date: { year, month, day }, text: { headline, text } };
}
