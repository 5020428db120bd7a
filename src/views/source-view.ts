import { entryPage } from "../addresses";
import type { Archive, Source } from "../model/archive";
import { standingWords } from "../model/source-standing";
import { sourceKindLabels } from "../model/terms/reference";
import { dateView, type DateView } from "./date-view";
import { known } from "./known";
import type { Named } from "./links";

/** A source as it is listed under what it carries. */
export interface SourceView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly date: DateView;
  readonly kind: string;
  /** Its rank and the side that controls its publisher. CODEBOOK section 4. */
  readonly standing: string;
  readonly url: string | null;
  readonly evidence: string;
}

/** The section that lists what an entry rests on, on its own page. */
export const sourcesOnPage: Named = { name: "the sources of this page", href: "#sources" };

/** A source as a list shows it. */
export function sourceView({ publishers }: Archive, source: Source): SourceView {
  return {
    id: source.id,
    href: entryPage("sources", source.id),
    title: source.title,
    lang: source.lang,
    publisher: source.publisher,
    author: source.author,
    date: dateView(source.date),
    kind: sourceKindLabels[source.kind],
    standing: standingWords(publishers, source),
    url: source.url,
    evidence: source.evidence,
  };
}

/** The sources of an entry and of its parts, each once, in the order first named. */
export function sourceViews(archive: Archive, ids: Iterable<string>): SourceView[] {
  return [...new Set(ids)].map((id) => sourceView(archive, known(archive.byId.sources, id)));
}

/** A source by its publisher and date, for the place where a single tie or quotation is sourced. */
export function sourceName({ byId }: Archive, id: string): Named {
  const source = known(byId.sources, id);
  return { name: `${source.publisher}, ${dateView(source.date).text}`, href: entryPage("sources", id) };
}

const names = new Intl.DisplayNames("en-GB", { type: "language" });

/** The English name of a language tag: "ru" is Russian. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
