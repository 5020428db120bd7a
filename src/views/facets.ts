import { facetPage, type FacetPageKind } from "../addresses";
import type { AftermathEvent, Line, Warning } from "../model/archive";
import { timelineOrder } from "../model/dates";
import type { Derivation } from "../model/derivation";
import { emptyFilter, type Filter } from "../model/filter";
import { judgedLines, type JudgedRecord } from "../model/record";
import { remembered } from "../model/remembered";
import {
  type LineStatus,
  lineStatuses,
  lineStatusLabels,
  type OutcomeKind,
  outcomeKinds,
  outcomeLabels,
} from "../model/terms/outcome";
import { sideLabels, sides } from "../model/terms/side";
import { themeLabels, themes } from "../model/terms/theme";
import { known } from "./known";

/** A page that gathers what has a side, a theme, an outcome or a year in common. */
export interface FacetPage {
  readonly kind: FacetPageKind;
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly lines: readonly Line[];
  /** Newest first, as all that follow. */
  readonly warnings: readonly Warning[];
  /** On an outcome's page: warnings of the same line status or response, while their outcome is another. */
  readonly alike: readonly Warning[];
  readonly events: readonly AftermathEvent[];
}

/** What is gathered on a page; the address follows from its kind and id. */
type Gathered = Partial<FacetPage> & Pick<FacetPage, "id" | "label">;

/** The kinds of such pages, in the order readers expect. */
export const facetKinds: readonly FacetPageKind[] = ["sides", "themes", "outcomes", "years"];

const gatherers: Record<FacetPageKind, (record: JudgedRecord) => readonly Gathered[]> = {
  sides: ({ archive }) =>
    sides.map((side) => ({
      id: side,
      label: sideLabels[side],
      warnings: archive.warnings.filter((warning) => warning.side === side),
      events: archive.events.filter((event) => event.sides.includes(side)),
    })),
  themes: ({ archive }) =>
    themes.map((theme) => ({
      id: theme,
      label: themeLabels[theme],
      warnings: archive.warnings.filter((warning) => warning.themes.includes(theme)),
    })),
  years: ({ archive }) =>
    yearsOf([...archive.warnings, ...archive.events]).map((year) => ({
      id: String(year),
      label: String(year),
      warnings: archive.warnings.filter(({ date }) => date.year === year),
      events: archive.events.filter(({ date }) => date.year === year),
    })),
  outcomes: outcomePages,
};

/** All pages of a kind that something leads to, in the order readers expect. */
export function facetPages(kind: FacetPageKind, record: JudgedRecord): readonly FacetPage[] {
  return pagesOfKinds(record)[kind];
}

const pagesOfKinds = remembered((record: JudgedRecord): Record<FacetPageKind, readonly FacetPage[]> => {
  const pagesOf = (kind: FacetPageKind) =>
    gatherers[kind](record)
      .map((gathered) => page(kind, gathered, record))
      .filter((page) => hasEntries(page) || isNamed(page, record));
  return { sides: pagesOf("sides"), themes: pagesOf("themes"), outcomes: pagesOf("outcomes"), years: pagesOf("years") };
});

function page(
  kind: FacetPageKind,
  { id, label, lines, warnings = [], alike = [], events = [] }: Gathered,
  record: JudgedRecord,
): FacetPage {
  return {
    kind,
    id,
    label,
    href: facetPage(kind, id),
    lines: lines ?? linesOf(warnings, record),
    warnings: timelineOrder(warnings),
    alike: timelineOrder(alike),
    events: timelineOrder(events),
  };
}

function linesOf(warnings: readonly Warning[], { archive, judgements }: JudgedRecord): Line[] {
  const stated = new Set(warnings.map(({ line }) => line));
  return judgedLines(archive, judgements).flatMap(({ line }) => (stated.has(line.id) ? [line] : []));
}

function yearsOf(dated: readonly { readonly date: { readonly year: number } }[]): number[] {
  return [...new Set(dated.map(({ date }) => date.year))].sort((one, other) => one - other);
}

function hasEntries({ warnings, alike, events, lines }: FacetPage): boolean {
  return warnings.length + alike.length + events.length + lines.length > 0;
}

/** Actors and lines lead to the pages of their side and themes, whatever else these hold. */
function isNamed({ kind, id }: FacetPage, { archive: { actors, lines } }: JudgedRecord): boolean {
  if (kind === "sides") return actors.some(({ side }) => side === id) || lines.some(({ side }) => side === id);
  return kind === "themes" && lines.some((line) => line.themes.some((theme) => theme === id));
}

type Judgement = Pick<Derivation, "lineStatus" | "response" | "outcome">;

interface OutcomePage {
  readonly id: OutcomeKind | "crossed";
  readonly label: string;
  readonly holds: (judgement: Judgement) => boolean;
}

/** A crossed line has its response for an outcome, so the status has a page of its own beside the outcomes. */
const pages: readonly OutcomePage[] = [
  { id: "crossed", label: lineStatusLabels.crossed, holds: ({ lineStatus }) => lineStatus === "crossed" },
  ...outcomeKinds.map((id) => ({ id, label: outcomeLabels[id], holds: ({ outcome }: Judgement) => outcome === id })),
];

/** The page on which warnings of a line status are listed, those with another outcome apart. */
export const statusPages: Record<LineStatus, OutcomePage["id"]> = {
  crossed: "crossed",
  "partly-crossed": "partly-crossed",
  "not-crossed": "not-crossed",
  "not-testable": "not-assessable",
};

/** The filter that lets through what an outcome's page lists: its line status or, where it is no status, its response. */
export function outcomeFilter(id: string): Filter {
  const status = lineStatuses.find((each) => statusPages[each] === id);
  return status ? { ...emptyFilter, status: [status] } : { ...emptyFilter, response: [id] };
}

/** Whether what the page is called is true of a judgement, though its outcome, the one word for all, is another. */
function isAlike(id: OutcomePage["id"], { lineStatus, response }: Judgement): boolean {
  return statusPages[lineStatus] === id || response === id;
}

/** What is on the page of each outcome; lines are judged as a whole. */
function outcomePages(record: JudgedRecord): Gathered[] {
  const { archive, judgements } = record;
  const judged = archive.warnings.map((warning) => ({ warning, judgement: known(judgements.ofWarning, warning.id) }));
  return pages.map(({ id, label, holds }) => ({
    id,
    label,
    lines: judgedLines(archive, judgements).flatMap(({ line, derivation }) => (holds(derivation) ? [line] : [])),
    warnings: judged.flatMap(({ warning, judgement }) => (holds(judgement) ? [warning] : [])),
    alike: judged.flatMap(({ warning, judgement }) => (!holds(judgement) && isAlike(id, judgement) ? [warning] : [])),
  }));
}
