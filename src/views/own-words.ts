import { entryPage } from "../addresses";
import type { Archive, Link, Warning } from "../model/archive";
import { ownWordsOn, type OwnWord } from "../model/own-words";
import { strongestFirst } from "../model/source-standing";
import type { Saying } from "../model/terms/event";
import { sideInProse, unknownSide } from "../model/terms/side";
import { listed } from "../model/words";
import { capitalised } from "./capitalised";
import { dateView, type DateView } from "./date-view";
import { known } from "./judged-record";
import type { Named } from "./named";
import { sourceName } from "./source-view";

/** What somebody said on whether a line was crossed. */
export interface OwnWordView {
  /** "Vladimir Putin, for Russia, said that it was"; it leads to the event. */
  readonly said: Named;
  readonly date: DateView;
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
  const { event } = link;
  return {
    said: {
      name: capitalised(`${speakerOf(archive, link)} ${verdicts[says]}`),
      href: entryPage("events", event.id),
    },
    date: dateView(event.date),
    source: strongestOf(archive, link),
  };
}

/** Persons by name and side; where an institution spoke, its side. */
function speakerOf({ byId }: Archive, { event }: Link): string {
  const actors = event.actors.map((id) => known(byId.actors, id));
  const persons = actors.filter(({ kind }) => kind === "person").map(({ name }) => name);
  const sides = listed(event.sides.map(sideInProse));
  return persons.length > 0 ? `${listed(persons)}, for ${sides},` : sides;
}

/** The speaker's own text before all reports of it. CODEBOOK section 4. */
function strongestOf(archive: Archive, { event, answer }: Link): Named[] {
  const [side] = event.sides.filter((each) => each !== unknownSide);
  const strongest = side ? strongestFirst(archive, answer.sources, { is: "statement", side }) : answer.sources;
  return strongest.slice(0, 1).map((id) => sourceName(archive, id));
}
