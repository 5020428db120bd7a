import { entryPage } from "../addresses";
import type { Archive, Link, Warning } from "../model/archive";
import { ownWordsOn, type OwnWord } from "../model/own-words";
import { strongestFirst } from "../model/source-standing";
import type { Saying } from "../model/terms/event";
import { sideInProse, unknownSide } from "../model/terms/side";
import { listed } from "../model/words";
import { capitalised } from "./capitalised";
import { dateView, type DateView } from "./date-view";
import { known } from "./known";
import type { Named } from "./named";
import { sourceName } from "./source-view";

/** What a side said on whether a line was crossed. */
export interface OwnWordView {
  /** "Russia said that it was". */
  readonly said: string;
  readonly date: DateView;
  /** By its headline, which names the speaker and his words. */
  readonly event: Named;
  /** The one source that shows it best. */
  readonly source: readonly Named[];
}

/** What the warner's side and then those it warned said on whether the line was crossed, of each the newest last. */
export function ownWords(archive: Archive, warning: Warning): OwnWordView[] {
  const { warner, others } = ownWordsOn(warning, known(archive.linksOf, warning.id));
  return [...warner, ...others].map((word) => ownWordView(archive, word));
}

const verdicts: Readonly<Record<Saying, string>> = {
  crossed: "said that it was",
  "not-crossed": "said that it was not",
};

function ownWordView(archive: Archive, { link, says }: OwnWord): OwnWordView {
  const { id, date, headline, sides } = link.event;
  return {
    said: capitalised(`${listed(sides.map(sideInProse))} ${verdicts[says]}`),
    date: dateView(date),
    event: { name: headline, href: entryPage("events", id) },
    source: strongestOf(archive, link),
  };
}

/** The speaker's own text before all reports of it. CODEBOOK section 4. */
function strongestOf(archive: Archive, { event, answer }: Link): Named[] {
  const [side] = event.sides.filter((each) => each !== unknownSide);
  const strongest = side ? strongestFirst(archive, answer.sources, { is: "statement", side }) : answer.sources;
  return strongest.slice(0, 1).map((id) => sourceName(archive, id));
}
