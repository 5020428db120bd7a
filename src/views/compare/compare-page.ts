import { dataFile, embeddedComparison, published } from "../../addresses";
import type { EmbedOffer } from "../embed/embed-offer";
import type { JudgedRecord } from "../../model/record";
import { compareHead } from "../site-page-heads";
import type { Named } from "../named";
import type { PageHead } from "../page-head";
import { recordParts } from "../record-parts";
import { timelineFiles } from "../timeline-files";

export interface ComparePage {
  readonly head: PageHead;
  /** The lists of all pages of one selection each, which need no script. */
  readonly parts: readonly Named[];
  /** The table of warnings that both selections are taken from, and what the name of a saved file begins with. */
  readonly table: string;
  readonly fileName: string;
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
    offer: {
      href: embeddedComparison,
      src: published(embeddedComparison),
      code: "",
      hasScript: true,
      oEmbed: null,
    },
  };
}
