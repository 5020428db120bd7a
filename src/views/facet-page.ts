import { filteredTimeline, type FacetPageKind } from "../addresses";
import { timelineOrder } from "../model/timeline-order";
import { countOf } from "./days-text";
import type { FacetPage } from "./facet-pages";
import { known, type JudgedRecord } from "./judged-record";
import { pageHead, type PageHead } from "./page-head";
import { lineRow, warningRow, type LineRow, type WarningRow } from "./rows";

export interface FacetView {
  readonly head: PageHead;
  readonly eyebrow: string;
  readonly lines: readonly LineRow[];
  readonly lineHeading: string;
  readonly warnings: readonly WarningRow[];
  readonly warningHeading: string;
  readonly filtered: string | null;
}

const eyebrows: Record<FacetPageKind, string> = { sides: "Side", themes: "Theme", outcomes: "Outcome", years: "Year" };

/** The lines and warnings that have a side, a theme, an outcome or a year in common. */
export function facetView(record: JudgedRecord, page: FacetPage): FacetView {
  const { archive } = record;
  const lines = linesOn(record, page);
  const heading = page.kind === "years" ? `Warnings of ${page.label}` : page.label;
  return {
    head: pageHead(archive.record, {
      heading,
      title: `${heading} (${eyebrows[page.kind].toLowerCase()}) · ${archive.record.name}`,
      description: `${heading}: ${countOf(page.warnings.length, "warning")} in the record, each next to what happened afterwards.`,
      path: page.href,
      section: null,
    }),
    eyebrow: eyebrows[page.kind],
    lines: lines.map((line) => lineRow(record, line)),
    lineHeading: countOf(lines.length, "line"),
    warnings: timelineOrder(page.warnings).map((warning) => warningRow(record, warning)),
    warningHeading: countOf(page.warnings.length, "warning"),
    filtered: filterQuery(page),
  };
}

/** On an outcome's page, the lines that have the outcome as a whole; elsewhere the lines that the warnings state. */
function linesOn({ archive, judgements }: JudgedRecord, page: FacetPage) {
  const judged = archive.lines.filter(({ id }) => judgements.ofLine.has(id));
  if (page.kind !== "outcomes") return judged.filter(({ id }) => page.warnings.some(({ line }) => line === id));
  return judged.filter(({ id }) => page.holds(known(judgements.ofLine, id)));
}

const queryNames: Partial<Record<FacetPageKind, string>> = { sides: "side", themes: "theme" };

function filterQuery({ kind, id }: FacetPage): string | null {
  if (kind === "years") return filteredTimeline(`?from=${id}&to=${id}`);
  const name = queryNames[kind];
  return name ? filteredTimeline(`?${name}=${id}`) : null;
}
