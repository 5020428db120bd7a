import type { Filter } from "../../model/filter";
import { formatFilter } from "../../model/filter-address";
import type { IndexedCitation } from "../../model/filter-index";
import { citationFormats, citationIn, citationKey, type Cited, type CitationFormat } from "../../model/citation";
import type { LabelOf } from "../../model/selection-heading";
import { selectionWords } from "./selection-words";

/** How the page's box of citations was built, to come back to when nothing is asked for. */
interface CiteBox {
  readonly texts: ReadonlyMap<CitationFormat, HTMLElement>;
  readonly link: HTMLAnchorElement | null;
  readonly built: { readonly texts: ReadonlyMap<CitationFormat, string>; readonly address: string };
}

/** Has the page's box of citations cite the view that is shown. */
export class CitedView {
  readonly #citation: IndexedCitation;
  readonly #labelOf: LabelOf;
  readonly #box = findBox();

  constructor(citation: IndexedCitation, labelOf: LabelOf) {
    this.#citation = citation;
    this.#labelOf = labelOf;
  }

  /** @param address the view's own, for the link; citations have the address the site is published under */
  update(filter: Filter, address: string): void {
    const { texts, link, built } = this.#box;
    const asBuilt = formatFilter(filter) === "";
    const cited = this.#cited(filter);
    for (const [format, element] of texts)
      element.textContent = asBuilt
        ? (built.texts.get(format) ?? "")
        : citationIn(format, this.#citation.templates, cited);
    if (link) link.href = asBuilt ? built.address : address;
  }

  #cited(filter: Filter): Cited {
    const { home, title, selectionTitle } = this.#citation;
    const words = selectionWords(filter, this.#labelOf);
    const query = formatFilter(filter);
    return {
      title: words === "" ? title : `${selectionTitle} ${words}`,
      url: home + query,
      key: citationKey(query),
    };
  }
}

function findBox(): CiteBox {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  const texts = new Map(
    formats.flatMap((format): [CitationFormat, HTMLElement][] => {
      const element = document.getElementById(`citation-${format}`);
      return element ? [[format, element]] : [];
    }),
  );
  const link = document.querySelector<HTMLAnchorElement>("a#citation-link");
  const builtTexts = new Map([...texts].map(([format, { textContent }]) => [format, textContent]));
  return { texts, link, built: { texts: builtTexts, address: link?.href ?? "" } };
}
