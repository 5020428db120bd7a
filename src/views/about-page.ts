import type { JudgedRecord } from "../model/record";
import { reachAnyway, reachFacts } from "./answered-for";
import type { Fact } from "./facts";
import type { PageHead } from "./page-head";
import { aboutHead } from "./site-page-heads";
import { isFounding } from "../model/source-standing";
import { countInWords, countOf } from "../model/words";

/** What the page about the record takes from the record itself. */
export interface AboutPage {
  readonly head: PageHead;
  /** What the record is about: what officials say. */
  readonly subject: string;
  readonly counts: string;
  /** "five articles": what the record began with; null where it began with none. */
  readonly founding: string | null;
  readonly licence: string;
  /** Who publishes this copy, and how they are reached. */
  readonly reach: readonly Fact[];
  /** What else one can do, where the record names no way. */
  readonly reachAnyway: string;
}

/** The numbers, the licence and the ways to its publisher that the page about the record gives. */
export function aboutView({ archive, judgements }: JudgedRecord): AboutPage {
  const { record, warnings, events, sources } = archive;
  const founding = sources.filter(isFounding).length;
  return {
    head: aboutHead(record),
    subject: record.subject.about,
    counts: `The record holds ${countOf(warnings.length, "warning")} about ${countOf(judgements.ofLine.size, "line")}, ${countOf(events.length, "event")} and ${countOf(sources.length, "source")}.`,
    founding: founding > 0 ? countInWords(founding, "article") : null,
    licence: record.licence,
    reach: reachFacts(record),
    reachAnyway: reachAnyway(record),
  };
}
