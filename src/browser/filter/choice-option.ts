import type { Facet } from "../../model/filter-facets";
import type { IndexedChoice } from "../../model/filter-index";
import { make, unseen } from "../dom";

/** One choice of a panel, as an item of its list. */
export class ChoiceOption {
  readonly item: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #count = make("span", { class: "facet-count" }, "0", unseen(" warnings"));

  constructor(facet: Facet, [value, label]: IndexedChoice) {
    this.#box = make("input", { type: "checkbox", name: facet, value });
    const words = make("span", { class: "facet-label" }, label);
    this.item = make("li", {}, make("label", {}, this.#box, words, " ", this.#count));
  }

  /**
   * Sets whether it is chosen, and how many pairs choosing it gives. A choice that would give nothing is shown and
   * can't be newly made. Each is written only where it changes, since any write has the browser draw anew.
   */
  update(chosen: boolean, pairs: number): void {
    const box = this.#box;
    box.checked = chosen;
    const disabled = pairs === 0 && !chosen;
    if (box.disabled !== disabled) box.disabled = disabled;
    const { firstChild } = this.#count;
    if (firstChild && firstChild.nodeValue !== String(pairs)) firstChild.nodeValue = String(pairs);
  }
}
