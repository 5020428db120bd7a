import {
  type Comparable,
  type ComparedSelection,
  type ComparisonRecord,
  foremostSides,
  isKnownChoice,
  selectionOf,
} from "../../model/comparison/comparable";
import { chosenName, comparisonTitle, type Chosen } from "../../model/comparison/compared-facets";
import {
  comparisonSides,
  formatComparison,
  parseComparison,
  type Comparison,
  type ComparisonSide,
} from "../../model/comparison/comparison-address";
import { citationKey } from "../../model/citation";
import { CiteBox } from "../page-boxes";
import { droppedSentence } from "../filter/sentences";
import { make } from "../dom";
import { makePageActions, type PageActions } from "./page-actions";
import { Choosers } from "./choosers";
import { makeComparedTable } from "./figures-part";
import { makeSelectionHead, makeStrip, makeWarningList } from "./selection-part";
import { shapesIn, templateIn } from "./templates";
import { TimePart } from "./time-part";

interface CompareParts {
  readonly record: ComparisonRecord;
  readonly comparable: Comparable;
  readonly host: HTMLElement;
}

/** How many other values are proposed where one side is still to be chosen. */
const proposedAtMost = 6;

/** Two selections side by side, as the form, the address and the page show them. */
export class CompareView {
  readonly #parts: CompareParts;
  readonly #choosers: Choosers;
  readonly #notice = make("p", { class: "soft", role: "status" });
  readonly #shown = make("div", { class: "compared" });
  readonly #heading = document.querySelector("h1");
  readonly #siteName = document.title.split(" · ").at(-1) ?? "";
  readonly #cite = new CiteBox();
  readonly #actions: PageActions;
  #comparison: Comparison = { a: null, b: null };

  constructor(parts: CompareParts) {
    this.#parts = parts;
    this.#actions = makePageActions(parts.host, this.#siteName);
    this.#choosers = new Choosers(
      parts.comparable,
      (side, chosen) => this.#change({ ...this.#comparison, [side]: chosen }),
      () => this.#change({ a: this.#comparison.b, b: this.#comparison.a }),
    );
  }

  get elements(): readonly Node[] {
    return [this.#notice, this.#choosers.element, this.#shown, this.#actions.offer];
  }

  /** Shows what the address asks for; where it asks for nothing, the two sides that warned most. */
  followAddress(): void {
    const { comparable } = this.#parts;
    const { dropped, ...asked } = parseComparison(location.search, (chosen) => isKnownChoice(comparable, chosen));
    const [a = null, b = null] = foremostSides(comparable);
    this.#show(asked.a || asked.b ? asked : { a, b });
    const sentence = droppedSentence(dropped);
    this.#notice.textContent = sentence === "" ? "" : `${sentence}.`;
  }

  #change(comparison: Comparison): void {
    history.pushState(null, "", `${location.pathname}${formatComparison(comparison)}`);
    this.#show(comparison);
    this.#notice.textContent = "";
  }

  #show(comparison: Comparison): void {
    const { comparable } = this.#parts;
    this.#comparison = comparison;
    this.#choosers.show(comparison);
    const selections = comparisonSides.map((side) => {
      const chosen = comparison[side];
      return chosen && selectionOf(comparable, chosen);
    });
    const whole = selections.filter((selection) => selection !== null);
    const columns = selections.map((selection, place) => this.#makeColumn(selection, comparisonSides[place] ?? "a"));
    this.#shown.replaceChildren(
      make("div", { class: "compared-columns" }, ...columns),
      templateIn(this.#parts.host, "caution"),
      ...(whole.length === comparisonSides.length ? this.#makeComparison(whole) : []),
    );
    this.#name(whole);
  }

  #makeColumn(selection: ComparedSelection | null, side: ComparisonSide): HTMLElement {
    if (!selection) return this.#makeProposals(side);
    const { comparable, host } = this.#parts;
    return make(
      "div",
      { class: "compared-column" },
      makeSelectionHead(selection, "h2"),
      makeStrip(comparable, selection, shapesIn(host)),
    );
  }

  /** Where one side is still to be chosen: others of the same kind as the one that is. */
  #makeProposals(side: ComparisonSide): HTMLElement {
    const { comparable } = this.#parts;
    const other = this.#comparison[side === "a" ? "b" : "a"];
    const facet = other?.facet ?? "side";
    const proposed = comparable.choices[facet]
      .filter(({ value }) => value !== other?.value)
      .toSorted((one, two) => two.count - one.count)
      .slice(0, proposedAtMost);
    const links = proposed.map(({ value, label }) => {
      const chosen: Chosen = { facet, value };
      const href = `${location.pathname}${formatComparison({ ...this.#comparison, [side]: chosen })}`;
      return make("li", {}, make("a", { href }, chosenName(chosen, label)));
    });
    return make(
      "div",
      { class: "compared-column" },
      make("h2", {}, "Choose what to set beside it"),
      make("p", { class: "why" }, "Above is all there is to choose from. Of the same kind:"),
      make("ul", { class: "compared-proposed", role: "list" }, ...links),
    );
  }

  #makeComparison(selections: readonly ComparedSelection[]): Node[] {
    const { comparable, host } = this.#parts;
    return [
      make(
        "section",
        { class: "compared-section", "aria-labelledby": "compare-table" },
        make("h2", { id: "compare-table" }, "The same, counted for both"),
        makeComparedTable(selections),
      ),
      new TimePart(comparable, selections, templateIn(host, "legend")).element,
      make(
        "section",
        { class: "compared-section", "aria-labelledby": "compare-lists" },
        make("h2", { id: "compare-lists" }, "The newest warnings of both"),
        make("div", { class: "compared-columns" }, ...selections.map(makeWarningList)),
      ),
    ];
  }

  /** Heading, title, citation and what is shared have the names of what is compared. */
  #name(selections: readonly ComparedSelection[]): void {
    const { citation } = this.#parts.record;
    const names = selections.map(({ chosen, label }) => chosenName(chosen, label));
    const title = names.length === 1 ? `${names.join()} beside …` : comparisonTitle(names);
    const query = formatComparison(this.#comparison);
    const address = new URL(location.pathname + query, location.href).href;
    if (this.#heading) this.#heading.textContent = title;
    document.title = `${title} · ${this.#siteName}`;
    this.#cite.cite(
      citation.templates,
      { title, url: citation.address + query, key: citationKey(`compare${query}`) },
      address,
    );
    this.#actions.show({ address, query, title, selections });
  }
}
