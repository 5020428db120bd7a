import { isDeepStrictEqual } from "node:util";
import { budgetTable } from "./budgets";
import { type Failure, type Figure, type Findings, formatValue } from "./figures";
import type { MachineFacts } from "./machine";
import { type Part, partNames, parts } from "./options";
import { partTable } from "./tables";

export interface Report extends Findings {
  /** The day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: MachineFacts;
  /** What was measured anew since, the latest last. */
  readonly renewals: readonly Renewal[];
}

/** `docs/benchmarks.md`: the limits of the design, then a table for every part that was measured, and how. */
export function reportText(report: Report): string {
  const sections = partNames.flatMap((part) => {
    const table = partTable(part, report);
    return table === null ? [] : [`## ${parts[part]}`, explanations[part], table];
  });
  const missing = partNames.filter((part) => partTable(part, report) === null).map((part) => parts[part]);
  return `${[
    "# Benchmarks",
    opening(report),
    ...(missing.length > 0 ? [`Not measured in this run: ${missing.join("; ")}.`] : []),
    "## The limits of the design",
    budgetTable(report),
    ...sections,
  ].join("\n\n")}\n`;
}

/** `docs/benchmarks.json`: every value of every run. */
export function reportJson({ date, machine, renewals, figures, failures }: Report): string {
  return `${JSON.stringify({ date, machine, renewals, figures, failures }, null, 2)}\n`;
}

function opening({ date, machine, renewals }: Report): string {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  const memory = formatValue(machine.memoryBytes, "bytes");
  return [
    `Measured on ${date} by \`npm run bench\`, all in one run: ${machine.processor}, ${machine.cores} cores, ${memory} of memory, ${machine.system}; Node ${machine.node}, ${machine.browser}; ${packages.join(", ")}.`,
    ...renewals.map(renewalText),
    "A figure is the median of its runs; in brackets the smallest, the largest and how many runs there were. All values are in [benchmarks.json](benchmarks.json). kB and MB are thousands and millions of bytes.",
  ].join("\n\n");
}

function renewalText({ date, renewed }: Renewal): string {
  const names = renewed.map(({ part, subject }) => `${parts[part]} (${subject})`);
  return `Measured anew on ${date}, after changes to the site: ${names.join("; ")}.`;
}

/** Some of what a report tells, measured anew on a later day. */
export interface Renewal {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What of it: a part and what was measured, each once. */
  readonly renewed: readonly Pick<Figure, "part" | "subject">[];
}

/** @throws Error where the machine or versions are not the same: then figures can't stand beside each other */
export function assertSameMachine(older: MachineFacts, newer: MachineFacts): void {
  if (!isDeepStrictEqual(older, newer))
    throw new Error("The published figures come from another machine or other versions: measure everything again.");
}

/** The older report with what a newer run measured in the place of the same, and the rest as it was. */
export function renewedReport(older: Report, newer: Report): Report {
  const renewed = [...newer.figures, ...newer.failures].reduce<Pick<Figure, "part" | "subject">[]>(
    (all, one) => (all.some(sameAs(one)) ? all : [...all, { part: one.part, subject: one.subject }]),
    [],
  );
  const isKept = (one: Figure | Failure): boolean => !renewed.some(sameAs(one));
  const replaced = older.figures.flatMap((figure) => (isKept(figure) ? [figure] : takenFrom(newer, figure)));
  return {
    ...older,
    renewals: [...older.renewals, { date: newer.date, renewed }],
    figures: [...replaced, ...newer.figures.filter((figure) => !replaced.includes(figure))],
    failures: [...older.failures.filter(isKept), ...newer.failures],
  };
}

/** The newer figure in the place of an older one, so that tables keep their order; none if it could not be measured. */
function takenFrom({ figures }: Report, { part, subject, name }: Figure): Figure[] {
  return figures.filter((one) => one.part === part && one.subject === subject && one.name === name);
}

function sameAs(one: Pick<Figure, "part" | "subject">): (other: Pick<Figure, "part" | "subject">) => boolean {
  return ({ part, subject }) => part === one.part && subject === one.subject;
}

/** Below each heading of the report: how its figures come about and what they leave out. */
const explanations: Readonly<Record<Part, string>> = {
  build:
    "`npm run build`, from its start to its end. Cold: Astro's and Vite's caches, share pictures kept from earlier builds and the folder written to are removed before. Warm: straight after a cold build. Memory: ten times a second the resident memory of the build and all processes it started is added up; the largest sum counts, so memory that processes share counts more than once. Generated records are built without share pictures. They are copies of the real one with fresh ids, moved in time, their words drawn anew, and have twice as many events as warnings; actors, weapon systems, lines and sources grow more slowly, as they do in the real one.",
  bytes:
    "Pages as served by `npm start` to a browser that takes brotli. Largest: of the twenty longest of a kind. Median: of all or, where a kind has more than two hundred, of two hundred spread evenly over them by length.",
  page: "The timeline page in real Chromium, 390 pixels wide, nothing cached, CPU slowed four times (`Emulation.setCPUThrottlingRate`), 10 Mbit/s and 40 ms (`Network.emulateNetworkConditions`). First pair painted: the end of the first frame in which a pair is laid out (looked for in `requestAnimationFrame`; a message posted there arrives after painting), or the first paint if the browser dates that later. It may lie below the window's edge. Paints and layout shift are the browser's own (`paint`, `largest-contentful-paint`, `layout-shift`). Blocking time: what tasks (`longtask`) took beyond 50 ms each, from the first paint until two seconds after loading. Heap: used by JavaScript after a collection.",
  filter:
    "On the same slowed page a reader opens the filter, then presses five actors' boxes by key, each once to choose it and once to give it up. To next paint: what the browser itself says of the click (Event Timing, from which Interaction to Next Paint is made, in steps of 8 ms): until it showed the next frame. In that frame are the box, the line that says how many warnings are shown, what is chosen and, where the sheet of the filter does not lie over them, the warnings. Counts, citation and, at this width, the warnings under the sheet follow; the second times run until the citation has. The index is there once the choices are.",
  zoom: "In the same slowed browser the page is asked for with the zoomable timeline open, as other timelines are below. Then, on a page without it, a reader presses the button that opens it; the time runs until the end of the frame in which its first item is there, with script, style and data fetched on the way. Then, with the year 2024 in view, it is dragged to and fro with the mouse, and the times between frames are taken. Heap: after opening, after a collection, with the page around it.",
  rivals:
    "The same warnings and events, in the same slowed browser, in a page that holds nothing else: vis-timeline alone after the example in its README, and TimelineJS3 after its documentation, without its fonts, which lie on other people's servers. Neither page has the list, the filter or what happened afterwards.",
  eleventy:
    "As many pages as our site has, each with the words, headings and links of ours as one Markdown file, set by one layout. What Eleventy is not asked for: reading and checking entries, working out outcomes, collecting links, lists, search, data files, feeds, fonts and pictures; its pages have our head, header and footer and are lighter by the classes and drawings of our main part, as the two sums of HTML show.",
  lighthouse: "Lighthouse as it comes, for a phone, on the largest page of every kind of the real record.",
};
