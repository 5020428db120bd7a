import type { JudgedRecord } from "../model/record";
import type { PageHead } from "./page-head";
import { aboutHead } from "./site-page-heads";
import { countOf } from "../model/words";

/** What the page about the record takes from the record itself. */
export interface AboutPage {
  readonly head: PageHead;
  readonly counts: string;
  readonly licence: string;
  /** Where to write, if the record names an address. */
  readonly contact: string;
}

/** The numbers, the licence and the contact that the page about the record gives. */
export function aboutView({ archive, judgements }: JudgedRecord): AboutPage {
  const { record, warnings, events, sources } = archive;
  return {
    head: aboutHead(record),
    counts: `The record holds ${countOf(warnings.length, "warning")} about ${countOf(judgements.ofLine.size, "line")}, ${countOf(events.length, "event")} and ${countOf(sources.length, "source")}.`,
    licence: record.licence,
    contact: record.contact ? `To report an error, write to ${record.contact}.` : "",
  };
}
