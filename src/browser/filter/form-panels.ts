import { type FacetCounts, type Filter, withChoice, withYears } from "../../model/filter";
import type { KnownChoices } from "../../model/filter-address";
import { type Facet, facets, perFacet } from "../../model/filter-facets";
import type { FilterIndex, IndexedChoice } from "../../model/filter-index";
import { foldedWords, foldText } from "../../model/fold-text";
import { afterPaint, make, unseen } from "../dom";
import { facetTitles, type FilterForm, isOpen, markChosen, moreFacets, setOpen } from "./filter-shell";
import { choicesShownSentence, countedSentences } from "./sentences";

/** Told what the reader changed, as a function of the filter at that time. */
type OnChange = (changed: (filter: Filter) => Filter) => void;

/** The panels of the form, filled with the choices of the index. */
export class FormPanels {
  readonly #form: FilterForm;
  readonly #choices: Readonly<Record<Facet, ChoicePanel>>;
  readonly #years: YearsPanel;

  constructor(form: FilterForm, { choices }: FilterIndex, { years }: KnownChoices, onChange: OnChange) {
    this.#form = form;
    this.#choices = perFacet(
      (facet) =>
        new ChoicePanel(form.facets[facet].panel, isOpen(form.facets[facet]), facet, choices[facet], (value, chosen) =>
          onChange((filter) => withChoice(filter, facet, value, chosen)),
        ),
    );
    this.#years = new YearsPanel(form.years.panel, years, (from, to) =>
      onChange((filter) => withYears(filter, from, to)),
    );
    // One that was opened while the index was on its way may now need another side.
    for (const disclosure of Object.values(form.facets)) if (isOpen(disclosure)) setOpen(disclosure, true);
  }

  update(filter: Filter, counts: FacetCounts): void {
    for (const facet of facets) {
      this.#choices[facet].update(filter[facet], counts[facet]);
      markChosen(this.#form.facets[facet].button, filter[facet].length);
    }
    this.#years.update(filter);
    const years = Number(filter.from !== null) + Number(filter.to !== null);
    markChosen(this.#form.years.button, years);
    markChosen(
      this.#form.more.button,
      moreFacets.reduce((sum, facet) => sum + filter[facet].length, years),
    );
    this.#form.order.value = filter.order;
  }
}

/** From so many choices on, a panel has a box to narrow them. */
const longList = 12;

type OnChoice = (value: string, chosen: boolean) => void;

/** The choices of one facet, each with the number of pairs that choosing it gives. */
class ChoicePanel {
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

/** One choice of a panel, as an item of its list. */
class ChoiceOption {
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

/** How many choices a panel shows at a time: with thousands it would be slow, and nobody would read them. */
const choicesAtOnce = 200;

/** A choice with the folded words it is found by. */
interface FoundChoice {
  readonly choice: IndexedChoice;
  readonly words: string;
}

/** The choices of a panel that fit what is looked for, as many as are shown, and how many fit in all. */
interface ShownChoices {
  readonly shown: readonly FoundChoice[];
  readonly fitting: number;
}

/** Choices ready to be looked for. */
export function foundChoices(choices: readonly IndexedChoice[]): FoundChoice[] {
  return choices.map((choice) => ({ choice, words: `${foldText(choice[1])} ${choice[2]}` }));
}

/**
 * What of the choices is shown for the words looked for: what is chosen comes first where not all have room, so that it
 * can be taken away again; all else keeps its order.
 */
export function shownChoices(
  choices: readonly FoundChoice[],
  asked: string,
  chosen: readonly string[],
  most = choicesAtOnce,
): ShownChoices {
  const words = foldedWords(asked);
  const fitting = choices.filter((each) => words.every((word) => each.words.includes(word)));
  if (fitting.length <= most) return { shown: fitting, fitting: fitting.length };
  const isChosen = ({ choice: [value] }: FoundChoice): boolean => chosen.includes(value);
  const others = fitting.filter((each) => !isChosen(each));
  return { shown: [...fitting.filter(isChosen), ...others].slice(0, most), fitting: fitting.length };
}

type OnYears = (from: number | null, to: number | null) => void;

/** The two ends of the years; an open end is the record's own. */
class YearsPanel {
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;

  constructor(panel: HTMLElement, { first, last }: KnownChoices["years"], onYears: OnYears) {
    const years = Array.from({ length: last - first + 1 }, (_, count) => String(first + count));
    this.#from = makeYears("from", "The beginning", years);
    this.#to = makeYears("to", "The end", years);
    const legend = make("legend", { class: "visually-hidden" }, "Years");
    const fieldset = make(
      "fieldset",
      { class: "facet-years" },
      legend,
      labelled("From", this.#from),
      labelled("To", this.#to),
    );
    fieldset.addEventListener("change", () => onYears(yearIn(this.#from), yearIn(this.#to)));
    panel.replaceChildren(fieldset);
  }

  update({ from, to }: Filter): void {
    this.#from.value = String(from ?? "");
    this.#to.value = String(to ?? "");
  }
}

function makeYears(name: string, open: string, years: readonly string[]): HTMLSelectElement {
  return make(
    "select",
    { name },
    make("option", { value: "" }, open),
    ...years.map((year) => make("option", { value: year }, year)),
  );
}

function labelled(label: string, select: HTMLSelectElement): HTMLElement {
  return make("label", {}, make("span", {}, label), select);
}

function yearIn({ value }: HTMLSelectElement): number | null {
  return value === "" ? null : Number(value);
}
