import type { KnownChoices } from "../../model/filter-address";
import type { Filter } from "../../model/filter";
import { make } from "../dom";

type OnYears = (from: number | null, to: number | null) => void;

/** The two ends of the years; an open end is the record's own. */
export class YearsPanel {
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
