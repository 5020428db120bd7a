import { comparisonPage, filteredTimeline } from "../addresses";
import type { Warning } from "../model/archive";
import { type Chosen, formatComparison } from "../model/comparison/comparison-address";
import { timelineOrder } from "../model/dates";
import { emptyFilter } from "../model/filter";
import { formatFilter } from "../model/filter-address";
import type { Facet } from "../model/filter-facets";
import { pairsPerFacet } from "../model/paging";
import type { JudgedRecord } from "../model/record";
import {
  groupHeading,
  selectionBy,
  selectionSentence,
  type AftermathFacet,
  type WeightedSentence,
} from "../model/selection";
import { countOf, formatCount } from "../model/words";
import type { Match } from "./aftermath";
import { known } from "./known";
import { pairView, type PairView } from "./pair";
import { selectionStrip, type StripView } from "./strip";

/** Pairs under one heading. */
export interface PairGroup {
  readonly id: string;
  /** Null where there is one group only. */
  readonly heading: string | null;
  readonly pairs: readonly PairView[];
}

/** What a page of one actor, weapon system, line, side or theme begins with: why these warnings, and they themselves. */
export interface SelectionView {
  readonly sentence: WeightedSentence;
  /** What the chosen is, in a few words; empty where its name says it. */
  readonly about: string;
  readonly strip: StripView;
  readonly groups: readonly PairGroup[];
  /** What is said where not all pairs are shown; null where they are. */
  readonly cut: string | null;
  /** The same on the timeline, where it can be filtered further. */
  readonly onTimeline: string;
  /** The comparison with something else, begun. */
  readonly compare: string;
}

/** The warnings that an actor made or acted after, or that a weapon system was named in or had a part in; null for none. */
export function aftermathSelection(
  record: JudgedRecord,
  facet: AftermathFacet,
  id: string,
  about: string,
): SelectionView | null {
  const { own, aftermath } = selectionBy(record.archive, facet, id);
  const shown = cutTo(pairsPerFacet, timelineOrder(own), timelineOrder(aftermath));
  const sentence = selectionSentence(facet, own.length, aftermath.length);
  return selectionView(record, { facet, id, about, sentence, all: [...own, ...aftermath] }, [
    { id: "own", heading: groupHeading(facet, "own", own.length), warnings: shown[0] },
    { id: "aftermath", heading: groupHeading(facet, "aftermath", aftermath.length), warnings: shown[1] },
  ]);
}

/** The warnings that have a side, a theme or a line themselves; null for none. */
export function ownSelection(
  record: JudgedRecord,
  facet: Exclude<Facet, AftermathFacet>,
  id: string,
  warnings: readonly Warning[],
  words: string,
): SelectionView | null {
  const [shown] = cutTo(pairsPerFacet, timelineOrder(warnings), []);
  const sentence = { strong: countOf(warnings.length, "warning"), rest: ` ${words}.` };
  return selectionView(record, { facet, id, about: "", sentence, all: warnings }, [
    { id: "own", heading: null, warnings: shown },
  ]);
}

interface Selected {
  readonly facet: Facet;
  readonly id: string;
  readonly about: string;
  readonly sentence: WeightedSentence;
  readonly all: readonly Warning[];
}

interface Group {
  readonly id: string;
  readonly heading: string | null;
  readonly warnings: readonly Warning[];
}

function selectionView(
  record: JudgedRecord,
  { facet, id, about, sentence, all }: Selected,
  groups: readonly Group[],
): SelectionView | null {
  if (all.length === 0) return null;
  const shown = groups.reduce((sum, { warnings }) => sum + warnings.length, 0);
  const match = matchOf(record, facet, id);
  return {
    sentence,
    about,
    strip: selectionStrip(record, new Set(all.map(({ line }) => line))),
    groups: groups
      .filter(({ warnings }) => warnings.length > 0)
      .map((group) => ({ ...group, pairs: group.warnings.map((warning) => pairView(record, warning, match)) })),
    cut: shown < all.length ? `The newest ${formatCount(shown)} are shown; all of them follow as a list.` : null,
    onTimeline: filteredTimeline(formatFilter({ ...emptyFilter, [facet]: [id] })),
    compare: comparedWith({ facet, value: id }),
  };
}

function matchOf({ archive }: JudgedRecord, facet: Facet, value: string): Match | null {
  if (facet === "weapon") return { facet, value, actor: null };
  return facet === "actor" ? { facet, value, actor: known(archive.byId.actors, value).name } : null;
}

/** The first of each list, as many as fit together. */
function cutTo(most: number, own: readonly Warning[], aftermath: readonly Warning[]) {
  const first = own.slice(0, most);
  return [first, aftermath.slice(0, most - first.length)] as const;
}

/** The page of comparisons with one selection chosen, the other still to be. */
function comparedWith(chosen: Chosen): string {
  return comparisonPage(formatComparison({ a: chosen, b: null }));
}
