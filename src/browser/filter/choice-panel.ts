import type { FacetCounts } from "../../model/filter";
import type { Facet } from "../../model/filter-facets";
import type { IndexedChoice } from "../../model/filter-index";
import { afterPaint, make } from "../dom";
import { ChoiceOption } from "./choice-option";
import { facetTitles } from "./facet-titles";
import { choicesShownSentence, countedSentences } from "./sentences";
import { choicesAtOnce, foundChoices, shownChoices, type FoundChoice } from "./shown-choices";

/** From so many choices on, a panel has a box to narrow them. */
const longList = 12;

export type OnChoice = (value: string, chosen: boolean) => void;

/** The choices of one facet, each with the number of pairs that choosing it gives. */
export class ChoicePanel {
  readonly #facet: Facet;
  readonly #indexed: readonly IndexedChoice[];
  /** The same, ready to be looked for; made when they are first shown. */
  #choices: readonly FoundChoice[] | null = null;
  readonly #list = make("ul", { class: "facet-choices", role: "list" });
  /** Says how many are not shown, where there are too many. */
  readonly #note = make("p", { class: "facet-note", role: "status" });
  /** Those that have been shown, by value. */
  readonly #options = new Map<string, ChoiceOption>();
  #asked = "";
  #chosen: readonly string[] = [];
  #counts: FacetCounts[Facet] = new Map();

  /** @param open whether the reader looks at the panel; else its choices wait until what the address asks for is painted */
  constructor(panel: HTMLElement, open: boolean, facet: Facet, choices: readonly IndexedChoice[], onChoice: OnChoice) {
    this.#facet = facet;
    this.#indexed = choices;
    const legend = make("legend", { class: "visually-hidden" }, facetTitles[facet].panel);
    const narrowing = choices.length >= longList ? [this.#makeNarrowing()] : [];
    const note = choices.length > choicesAtOnce ? [this.#note] : [];
    const counted = countedSentences[facet];
    const about = counted === undefined ? [] : [make("p", { class: "facet-note" }, counted)];
    this.#list.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) onChoice(target.value, target.checked);
    });
    panel.replaceChildren(make("fieldset", {}, legend, ...about, ...narrowing, ...note, this.#list));
    if (open) this.#draw();
    // Each panel in a task of its own.
    else void afterPaint().then(() => setTimeout(() => this.#draw()));
  }

  /** Sets what is chosen and counted. */
  update(chosen: readonly string[], counts: FacetCounts[Facet]): void {
    this.#chosen = chosen;
    this.#counts = counts;
    for (const [value, option] of this.#options) option.update(chosen.includes(value), counts.get(value) ?? 0);
  }

  #draw(): void {
    this.#choices ??= foundChoices(this.#indexed);
    const { shown, fitting } = shownChoices(this.#choices, this.#asked, this.#chosen);
    this.#list.replaceChildren(...shown.map(({ choice }) => this.#optionOf(choice).item));
    this.#note.textContent = choicesShownSentence(shown.length, fitting);
    this.update(this.#chosen, this.#counts);
  }

  #optionOf(choice: IndexedChoice): ChoiceOption {
    const [value] = choice;
    const option = this.#options.get(value) ?? new ChoiceOption(this.#facet, choice);
    this.#options.set(value, option);
    return option;
  }

  #makeNarrowing(): HTMLInputElement {
    const narrowing = make("input", {
      type: "search",
      class: "facet-narrow",
      placeholder: "Find in this list",
      "aria-label": "Find in this list",
    });
    narrowing.addEventListener("input", () => {
      this.#asked = narrowing.value;
      this.#draw();
    });
    return narrowing;
  }
}
