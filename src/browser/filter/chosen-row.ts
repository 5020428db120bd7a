import { emptyFilter, type Filter } from "../../model/filter";
import { make, makeButton, unseen } from "../dom";
import type { ChosenValue } from "./chosen-values";

interface Actions {
  readonly change: (filter: Filter) => void;
  /** Where the focus goes when what had it is taken away. */
  readonly refuge: () => HTMLElement | null;
}

/** What is chosen, each with a button that takes it away, and one that takes away all. */
export class ChosenRow {
  readonly #row: HTMLElement;
  readonly #chips = make("ul", { class: "filter-chips", role: "list", "aria-label": "Chosen" });
  readonly #actions: Actions;

  constructor(row: HTMLElement, actions: Actions) {
    this.#row = row;
    this.#actions = actions;
    const clear = makeButton("filter-clear", "Clear", unseen(" all"));
    clear.addEventListener("click", () => this.#change(emptyFilter));
    row.replaceChildren(this.#chips, clear);
  }

  /** @param hidden where nothing is asked for, not even another order */
  update(values: readonly ChosenValue[], hidden: boolean): void {
    this.#row.hidden = hidden;
    this.#chips.hidden = values.length === 0;
    this.#chips.replaceChildren(...values.map((value, place) => make("li", {}, this.#chip(value, place))));
  }

  #chip({ label, without }: ChosenValue, place: number): HTMLButtonElement {
    const chip = makeButton("filter-chip", unseen("Remove "), make("span", {}, label));
    chip.addEventListener("click", () => this.#change(without, place));
    return chip;
  }

  /** The button pressed goes with what it stood for: the focus moves to the next one, or back into the form. */
  #change(filter: Filter, place = 0): void {
    this.#actions.change(filter);
    const chips = [...this.#chips.querySelectorAll("button")];
    (chips[place] ?? chips.at(-1) ?? this.#actions.refuge())?.focus();
  }
}
