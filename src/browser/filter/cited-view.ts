import type { Filter } from "../../model/filter";
import { formatFilter } from "../../model/filter-address";
import type { IndexedCitation } from "../../model/filter-index";
import { citationKey, type Cited } from "../../model/citation";
import type { LabelOf } from "../../model/selection-heading";
import { CiteBox } from "../page-boxes";
import { selectionWords } from "./selection-words";

/** Has the page's box of citations cite the view that is shown. */
export class CitedView {
  readonly #citation: IndexedCitation;
  readonly #labelOf: LabelOf;
  readonly #box = new CiteBox();

  constructor(citation: IndexedCitation, labelOf: LabelOf) {
    this.#citation = citation;
    this.#labelOf = labelOf;
  }

  /** @param address the view's own, for the link; citations have the address the site is published under */
  update(filter: Filter, address: string): void {
    if (formatFilter(filter) === "") this.#box.restore();
    else this.#box.cite(this.#citation.templates, this.#cited(filter), address);
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
