import { facetLabels, facets, perFacet, type Facet } from "../../model/filter-facets";
import { make } from "../make";
import { connectDisclosures, makeDisclosure, type Disclosure } from "./disclosure";

/** The form before the index is there: everything one can press, with empty panels. */
export interface FilterForm {
  readonly form: HTMLFormElement;
  readonly facets: Readonly<Record<Facet, Disclosure>>;
  readonly years: Disclosure;
  readonly words: HTMLInputElement;
  readonly order: HTMLSelectElement;
}

/** The form, saying of words and order what the address says. */
export function makeFilterForm(asked: URLSearchParams): FilterForm {
  const byFacet = perFacet((facet) => makeDisclosure(facet, facetLabels[facet]));
  const years = makeDisclosure("years", "Years");
  const disclosures = [...facets.map((facet) => byFacet[facet]), years];
  connectDisclosures(disclosures);
  const words = makeWords(asked.getAll("q").join(" "));
  const order = makeOrder(asked.get("order") ?? "");
  const facetRow = make("div", { class: "filter-facets" }, ...disclosures.map(({ root }) => root));
  const form = make(
    "form",
    { role: "search", class: "filter-form", "aria-label": "Filter the warnings" },
    facetRow,
    words,
    order,
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return { form, facets: byFacet, years, words, order };
}

function makeWords(asked: string): HTMLInputElement {
  const words = make("input", {
    type: "search",
    name: "q",
    class: "filter-words",
    placeholder: "Words, names, weapons",
    "aria-label": "Words, names, weapons",
    autocomplete: "off",
    spellcheck: "false",
  });
  words.value = asked;
  return words;
}

function makeOrder(asked: string): HTMLSelectElement {
  const newest = make("option", { value: "newest" }, "Newest first");
  const oldest = make("option", { value: "oldest" }, "Oldest first");
  const order = make("select", { name: "order", class: "filter-order", "aria-label": "Order" }, newest, oldest);
  order.value = asked === "oldest" ? "oldest" : "newest";
  return order;
}
