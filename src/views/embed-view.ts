import { compare, home, published } from "../addresses";
import type { Quote, RecordSettings } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import type { LineStatus } from "../model/terms/outcome";
import { formatCount } from "../model/words";
import type { AftermathItem } from "./aftermath";
import type { AnswerView } from "./answer";
import type { DateView, HeldView } from "./date-view";
import { type Named, recordParts } from "./links";
import { footerView, type FooterView, timelineSummary } from "./record-summary";
import { reportWays } from "./report";
import type { EventRow, WarningRow } from "./rows";

/** A list in short: the first few, and a way to the rest. */
export interface EmbedList {
  readonly heading: string;
  readonly rows:
    | { readonly of: "tied"; readonly items: readonly AftermathItem[] }
    | { readonly of: "warnings"; readonly items: readonly WarningRow[] }
    | { readonly of: "events"; readonly items: readonly EventRow[] };
  /** What is said in the place of rows where there are none. */
  readonly nothing: string;
  /** "and 3 more"; null where all are shown. */
  readonly more: Named | null;
}

/** A page in short, for a frame on another site. */
export interface EmbedView {
  readonly title: string;
  readonly description: string;
  /** The full page, with its host. */
  readonly canonical: string;
  /** The full page, from the root of the host. */
  readonly href: string;
  /** What it is: "Warning", "Weapon system". */
  readonly kind: string;
  readonly headline: string;
  readonly original: { readonly text: string; readonly lang: string } | null;
  readonly date: DateView | null;
  /** Who, or what it is, in words and links. */
  readonly by: readonly (string | Named)[];
  /** One sentence or two of our own. */
  readonly said: string | null;
  readonly quote: Quote | null;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly answer: AnswerView | null;
  /** What an event was to the warnings before it, in one sentence. */
  readonly was: string | null;
  /** What the frame shows, for those who do not see it: "A warning, and what happened then". */
  readonly shows: string;
  readonly line: { readonly status: LineStatus; readonly held: HeldView | null } | null;
  readonly lists: readonly EmbedList[];
  /** The ways to report an error in what it shows. */
  readonly report: readonly Named[];
  readonly footer: FooterView;
}

/** The parts of a page to be framed that every one has, whatever it shows. */
export type FrameHead = Pick<EmbedView, "title" | "description" | "canonical" | "report" | "footer">;

/** The parts of an embed that not every kind has. */
type Optional = "original" | "date" | "said" | "quote" | "facts" | "answer" | "was" | "line" | "lists";
type OwnEmbed = Omit<EmbedView, keyof FrameHead | Optional> & Partial<Pick<EmbedView, Optional>>;

/** How many rows of a list an embed shows. */
const shown = 3;

/** An embed with what all have in common. */
export function embedView(record: RecordSettings, own: OwnEmbed): EmbedView {
  return {
    original: null,
    date: null,
    said: null,
    quote: null,
    facts: [],
    answer: null,
    was: null,
    line: null,
    lists: [],
    ...own,
    title: embedTitle(record, own, null),
    description: `${own.kind} of the ${record.name} in short, for a frame on another site: ${own.headline}.`,
    canonical: published(own.href),
    report: reportWays(record, { name: own.headline, path: own.href }),
    footer: footerView(record),
  };
}

/** The title of an embed; no two pages have the same. `once`: the id it was published under, where it has another now. */
export function embedTitle(
  { name }: Pick<RecordSettings, "name">,
  { headline, kind }: Pick<EmbedView, "headline" | "kind">,
  once: string | null,
): string {
  return `${headline} (${kind.toLowerCase()}, to embed${once === null ? "" : `, once ${once}`}) · ${name}`;
}

/** The first few of a list, and a link to the page that has all of them. */
export function firstOfList<Item>(
  items: readonly Item[],
  href: string,
): { items: readonly Item[]; more: Named | null } {
  const rest = items.length - shown;
  return { items: items.slice(0, shown), more: rest > 0 ? { name: `and ${formatCount(rest)} more`, href } : null };
}

/** A page to be framed whose address says what it shows: what it brings along before that is known, and without script. */
interface SelectionFrame extends FrameHead {
  readonly heading: Named;
  readonly lead: string;
  readonly ways: readonly Named[];
}

/** The frame of a filtered view of the timeline: `/embed/timeline/?weapon=atacms`. */
export function timelineFrame(record: JudgedRecord): SelectionFrame {
  return {
    ...frameOf(record.archive.record, "The timeline, filtered", home),
    heading: { name: record.archive.record.name, href: home },
    lead: `${timelineSummary(record)} With scripts allowed, this frame shows the part that its address asks for; without, each part has a page:`,
    ways: recordParts,
  };
}

/** The frame of two selections side by side: `/embed/compare/?a=side:russia&b=side:united-states`. */
export function comparisonFrame(record: JudgedRecord): SelectionFrame {
  return {
    ...frameOf(record.archive.record, "Two selections side by side", compare),
    heading: { name: "Two selections side by side", href: compare },
    lead: `${timelineSummary(record)} With scripts allowed, this frame sets two parts of it side by side; without, each part has a page, and the page of sides a row for each:`,
    ways: recordParts,
  };
}

function frameOf(record: RecordSettings, name: string, href: string): FrameHead {
  return {
    title: `${name} (to embed) · ${record.name}`,
    description: `${name}, in short, for a frame on another site.`,
    canonical: published(href),
    report: reportWays(record, { name, path: href }),
    footer: footerView(record),
  };
}
