import { facetPage, type FacetPageKind } from "../addresses";
import type { AftermathEvent, Line, Warning } from "../model/archive";
import { judgedLines } from "../model/judgements";
import { remembered } from "../model/remembered";
import { sideLabels, sides } from "../model/terms/side";
import { themeLabels, themes } from "../model/terms/theme";
import { timelineOrder } from "../model/dates";
import type { JudgedRecord } from "../model/record";
import { outcomePages } from "./outcome-pages";

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
export type Gathered = Partial<FacetPage> & Pick<FacetPage, "id" | "label">;

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
