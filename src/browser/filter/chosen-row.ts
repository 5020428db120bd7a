import { emptyFilter, type Filter } from "../../model/filter";
import { copy, say } from "../copy";
import { make, makeButton, unseen } from "../make";
import type { ChosenValue } from "./chosen-values";

interface Actions {
  readonly change: (filter: Filter) => void;
  /** The full address of the view. */
  readonly address: () => string;
  /** Where the focus goes when what had it is taken away. */
  readonly refuge: () => HTMLElement | null;
}

/** What is chosen, each with a button that takes it away; clear all; copy the link to the view. */
export class ChosenRow {
  readonly #row: HTMLElement;
  readonly #chips = make("ul", { class: "filter-chips", role: "list", "aria-label": "Chosen" });
  readonly #actions: Actions;

  constructor(row: HTMLElement, actions: Actions) {
    this.#row = row;
    this.#actions = actions;
    const clear = makeButton("filter-clear", "Clear all");
    clear.addEventListener("click", () => this.#change(emptyFilter));
    const copyLink = makeButton("filter-copy", "Copy link to this view");
    copyLink.addEventListener("click", () => void copyView(actions.address(), copyLink));
    row.replaceChildren(this.#chips, clear, copyLink);
  }

  /** @param hidden where nothing is asked for, not even another order */
  update(values: readonly ChosenValue[], hidden: boolean): void {
    this.#row.hidden = hidden;
    this.#chips.hidden = values.length === 0;
    this.#chips.replaceChildren(...values.map((value, place) => make("li", {}, this.#chip(value, place))));
  }

  #chip({ label, without }: ChosenValue, place: number): HTMLButtonElement {
    const chip = makeButton("filter-chip", unseen("Remove "), label);
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

async function copyView(address: string, button: HTMLElement): Promise<void> {
  const copied = await copy(address);
  say(copied ? "Link copied" : "Copying is not allowed here: take the address of this page", button);
}
