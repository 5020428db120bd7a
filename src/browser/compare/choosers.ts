import type { Comparable, ComparedChoice } from "../../model/comparison/comparable";
import {
  type Chosen,
  type ComparedFacet,
  comparedFacetLabels,
  comparedFacets,
  type Comparison,
  type ComparisonSide,
  comparisonSides,
} from "../../model/comparison/comparison-address";
import { formatCount } from "../../model/words";
import { make, makeButton } from "../dom";

const legends: Readonly<Record<ComparisonSide, string>> = { a: "First selection", b: "Second selection" };

interface Chooser {
  readonly element: HTMLElement;
  readonly show: (chosen: Chosen | null) => void;
}

/** The form by which both sides of a comparison are chosen. */
export class Choosers {
  readonly element: HTMLElement;
  readonly #sides: Readonly<Record<ComparisonSide, Chooser>>;

  /** @param change is told what the reader has chosen for a side, or `swap` where both are to change places */
  constructor(comparable: Comparable, change: (side: ComparisonSide, chosen: Chosen) => void, swap: () => void) {
    const sideOf = (side: ComparisonSide) => makeChooser(comparable, side, (chosen) => change(side, chosen));
    this.#sides = { a: sideOf("a"), b: sideOf("b") };
    const button = makeButton("action", "Swap");
    button.addEventListener("click", swap);
    this.element = make(
      "form",
      { class: "compare-choosers", "aria-label": "What is compared" },
      this.#sides.a.element,
      button,
      this.#sides.b.element,
    );
    this.element.addEventListener("submit", (event) => event.preventDefault());
  }

  show(comparison: Comparison): void {
    for (const side of comparisonSides) this.#sides[side].show(comparison[side]);
  }
}

function makeChooser({ choices }: Comparable, side: ComparisonSide, change: (chosen: Chosen) => void): Chooser {
  const offered = comparedFacets.filter((facet) => choices[facet].length > 0);
  const facet = make("select", { name: `${side}-facet` });
  facet.append(...offered.map((each) => make("option", { value: each }, comparedFacetLabels[each])));
  const value = make("select", { name: side });
  const asked = () => offered.find((each) => each === facet.value) ?? "side";
  const fill = (chosen: string | null) => fillValues(value, asked(), choices[asked()], chosen);
  facet.addEventListener("change", () => fill(null));
  value.addEventListener("change", () => change({ facet: asked(), value: value.value }));
  const element = make(
    "fieldset",
    {},
    make("legend", {}, legends[side]),
    make("label", {}, make("span", {}, "By"), facet),
    make("label", {}, make("span", {}, "Which"), value),
  );
  return {
    element,
    show(chosen) {
      if (chosen) facet.value = chosen.facet;
      fill(chosen?.value ?? null);
    },
  };
}

function fillValues(
  select: HTMLSelectElement,
  facet: ComparedFacet,
  choices: readonly ComparedChoice[],
  chosen: string | null,
): void {
  const options = choices.map(({ value, label, count }) =>
    make("option", { value }, `${label} (${formatCount(count)})`),
  );
  const none = make("option", { value: "", disabled: "" }, `Choose: ${comparedFacetLabels[facet].toLowerCase()}`);
  select.replaceChildren(...(chosen === null ? [none] : []), ...options);
  select.value = chosen ?? "";
}
