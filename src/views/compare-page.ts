import { compare, dataFile, embeddedComparison, published } from "../addresses";
import type { ComparisonRecord } from "../model/comparison/comparable";
import { foldText } from "../model/fold-text";
import { momentKinds, momentLabels } from "../model/line-moments";
import type { JudgedRecord } from "../model/record";
import { warningAnswer } from "./answer";
import { citationTemplates } from "./citation";
import { derivationRecordOf } from "./derivation-steps";
import { known } from "./known";
import { type Named, recordParts } from "./links";
import type { EmbedOffer } from "./oembed";
import type { PageHead } from "./page-head";
import { compareHead } from "./site-page";
import { timelineFiles } from "./timeline-page";

export interface ComparePage {
  readonly head: PageHead;
  /** The lists of all pages of one selection each, which need no script. */
  readonly parts: readonly Named[];
  /** The table of warnings that both selections are taken from, and what the name of a saved file begins with. */
  readonly table: string;
  readonly fileName: string;
  /** The marks of the drawing, and what each stands for. */
  readonly marks: { readonly kinds: typeof momentKinds; readonly labels: typeof momentLabels };
  /** The frame for other sites, whose code is written where two selections are chosen. */
  readonly offer: EmbedOffer;
}

/** What the page of comparisons brings along, before anything is chosen. */
export function comparePage(record: JudgedRecord): ComparePage {
  const settings = record.archive.record;
  return {
    head: compareHead(settings),
    parts: recordParts,
    table: dataFile("warnings.csv"),
    fileName: timelineFiles(settings).fileName,
    marks: { kinds: momentKinds, labels: momentLabels },
    offer: {
      href: embeddedComparison,
      src: published(embeddedComparison),
      code: "",
      hasScript: true,
      oEmbed: null,
    },
  };
}

/** What a browser needs to set two selections side by side: what outcomes are derived from, with the words that are shown. */
export function comparisonRecordOf(record: JudgedRecord): ComparisonRecord {
  const { archive } = record;
  const { byId } = archive;
  const { asOf, lines, warnings, events } = derivationRecordOf(archive);
  return {
    asOf,
    lines,
    warnings: warnings.map((facts) => {
      const warning = known(byId.warnings, facts.id);
      const { actor, weapons, themes, headline } = warning;
      return { ...facts, actor, weapons, themes, headline, answer: warningAnswer(record, warning).text };
    }),
    events: events.map((facts) => ({ ...facts, headline: known(byId.events, facts.id).headline })),
    names: {
      actor: namesOf(byId.actors, new Set(archive.warnings.map(({ actor }) => actor))),
      weapon: namesOf(byId.weapons, new Set(archive.warnings.flatMap(({ weapons }) => weapons))),
    },
    citation: { templates: citationTemplates(archive.record), address: published(compare) },
  };
}

/** By the alphabet, those that some warning names. */
function namesOf(
  entries: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
  ids: ReadonlySet<string>,
): Record<string, string> {
  const named = [...entries.values()].filter(({ id }) => ids.has(id));
  const sorted = named.map(({ id, name }) => ({ id, name, key: `${foldText(name)} ${id}` })).sort(byKey);
  return Object.fromEntries(sorted.map(({ id, name }) => [id, name]));
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : Number(one.key > other.key);
}
