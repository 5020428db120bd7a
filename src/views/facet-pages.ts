import { facetPage, type FacetPageKind } from "../addresses";
import type { Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import { lineStatusLabels, outcomeKinds, outcomeLabels, type OutcomeKind } from "../model/terms/outcome";
import { sideLabels, sides } from "../model/terms/side";
import { themeLabels, themes } from "../model/terms/theme";
import { known, type JudgedRecord } from "./judged-record";

/** A page that lists the warnings that have one thing in common. */
export interface FacetPage {
  readonly kind: FacetPageKind;
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly warnings: readonly Warning[];
  /** Whether a line, judged as a whole, belongs on the page; asked on outcome pages only. */
  readonly holds: (judgement: Pick<Derivation, "lineStatus" | "outcome">) => boolean;
}

/** All pages of a kind that have something on them, in the order readers expect. */
export function facetPages(kind: FacetPageKind, record: JudgedRecord): FacetPage[] {
  return pageMakers[kind](record).filter(({ warnings }) => warnings.length > 0);
}

const pageMakers: Record<FacetPageKind, (record: JudgedRecord) => FacetPage[]> = {
  sides: ({ archive }) =>
    sides.map((side) =>
      facet(
        "sides",
        side,
        sideLabels[side],
        archive.warnings.filter((warning) => warning.side === side),
      ),
    ),
  themes: ({ archive }) =>
    themes.map((theme) =>
      facet(
        "themes",
        theme,
        themeLabels[theme],
        archive.warnings.filter((warning) => warning.themes.includes(theme)),
      ),
    ),
  years: ({ archive }) =>
    [...Map.groupBy(archive.warnings, ({ date }) => date.year)].map(([year, warnings]) =>
      facet("years", String(year), String(year), warnings),
    ),
  outcomes: ({ archive, judgements }) =>
    outcomePages.map(({ id, label, holds }) => ({
      ...facet(
        "outcomes",
        id,
        label,
        archive.warnings.filter((warning) => holds(known(judgements.ofWarning, warning.id))),
      ),
      holds,
    })),
};

function facet(kind: FacetPageKind, id: string, label: string, warnings: readonly Warning[]): FacetPage {
  return { kind, id, label, href: facetPage(kind, id), warnings, holds: () => true };
}

type Judgement = Pick<Derivation, "lineStatus" | "outcome">;

interface OutcomePage {
  readonly id: OutcomeKind | "crossed";
  readonly label: string;
  readonly holds: (judgement: Judgement) => boolean;
}

/** Crossed lines have an outcome of their own, their response; so the status has a page beside the outcomes. */
const outcomePages: readonly OutcomePage[] = [
  { id: "crossed", label: lineStatusLabels.crossed, holds: ({ lineStatus }) => lineStatus === "crossed" },
  ...outcomeKinds.map((id) => ({ id, label: outcomeLabels[id], holds: ({ outcome }: Judgement) => outcome === id })),
];
