import type { FacetCounts } from "../../model/filter-counts";
import { facetLabels, type Facet } from "../../model/filter-facets";
import type { IndexedChoice } from "../../model/filter-index";
import { foldedWords, foldText } from "../../model/fold-text";
import { make, unseen } from "../make";

/** From so many choices on, a panel has a box to narrow them. */
const longList = 12;

interface Option {
  readonly value: string;
  readonly words: string;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly item: HTMLElement;
}

export type OnChoice = (value: string, chosen: boolean) => void;

/** The choices of one facet, each with the number of pairs that choosing it gives. */
export class ChoicePanel {
  readonly #options: readonly Option[];

  constructor(panel: HTMLElement, facet: Facet, choices: readonly IndexedChoice[], onChoice: OnChoice) {
    this.#options = choices.map((choice) => makeOption(facet, choice));
    const list = make("ul", { class: "facet-choices", role: "list" }, ...this.#options.map(({ item }) => item));
    const fieldset = make("fieldset", {}, make("legend", { class: "visually-hidden" }, facetLabels[facet]), list);
    if (choices.length >= longList) fieldset.insertBefore(this.#makeNarrowing(), list);
    list.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) onChoice(target.value, target.checked);
    });
    panel.replaceChildren(fieldset);
  }

  /** Sets what is chosen and counted. A choice that would give nothing is shown and can't be newly made. */
  update(chosen: readonly string[], counts: FacetCounts[Facet]): void {
    for (const { value, box, count } of this.#options) {
      const pairs = counts.get(value) ?? 0;
      box.checked = chosen.includes(value);
      setDisabled(box, pairs === 0 && !box.checked);
      setNumber(count, pairs);
    }
  }

  #makeNarrowing(): HTMLInputElement {
    const narrowing = make("input", {
      type: "search",
      class: "facet-narrow",
      placeholder: "Find in this list",
      "aria-label": "Find in this list",
    });
    narrowing.addEventListener("input", () => {
      const words = foldedWords(narrowing.value);
      for (const { words: own, item } of this.#options) item.hidden = !words.every((word) => own.includes(word));
    });
    return narrowing;
  }
}

function makeOption(facet: Facet, [value, label, words]: IndexedChoice): Option {
  const box = make("input", { type: "checkbox", name: facet, value });
  const count = make("span", { class: "facet-count" }, "0", unseen(" warnings"));
  const item = make("li", {}, make("label", {}, box, make("span", { class: "facet-label" }, label), " ", count));
  return { value, words: `${foldText(label)} ${words}`, box, count, item };
}

// Each is written only where it changes, since any write has the browser draw anew.

function setDisabled(box: HTMLInputElement, disabled: boolean): void {
  if (box.disabled !== disabled) box.disabled = disabled;
}

function setNumber({ firstChild }: HTMLElement, pairs: number): void {
  if (firstChild && firstChild.nodeValue !== String(pairs)) firstChild.nodeValue = String(pairs);
}
