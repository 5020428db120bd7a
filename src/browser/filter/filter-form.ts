import { facets, perFacet, type Facet } from "../../model/filter-facets";
import { make } from "../dom";
import { facetTitles, moreFacets } from "./facet-titles";
import { connectDisclosures, makeDisclosure, type Disclosure } from "./disclosure";
import { makeViewSwitch } from "./view-switch";

/** The form before the index is there: everything one can press, with empty panels. */
export interface FilterForm {
  readonly form: HTMLFormElement;
  readonly facets: Readonly<Record<Facet, Disclosure>>;
  readonly years: Disclosure;
  /** Holds the facets that have no button of their own in the row. */
  readonly more: Disclosure;
  readonly words: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** List, Picture, Zoom. */
  readonly view: HTMLElement;
}

/** The form, saying of words and order what the address says. */
export function makeFilterForm(asked: URLSearchParams): FilterForm {
  const byFacet = perFacet((facet) => makeDisclosure(facet, facetTitles[facet].button));
  const years = makeDisclosure("years", "Years");
  const more = makeDisclosure("more", "More filters");
  more.root.classList.add("facet-more");
  more.panel.replaceChildren(...moreFacets.map((facet) => byFacet[facet].root), years.root);
  connectDisclosures([...facets.map((facet) => byFacet[facet]), years, more]);
  const words = makeWords(asked.getAll("q").join(" "));
  const order = makeOrder(asked.get("order") ?? "");
  const view = makeViewSwitch();
  const form = make(
    "form",
    { role: "search", class: "filter-form", "aria-label": "Filter the warnings" },
    byFacet.actor.root,
    byFacet.weapon.root,
    more.root,
    words,
    order,
    view,
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return { form, facets: byFacet, years, more, words, order, view };
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
