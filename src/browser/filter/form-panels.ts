import { type FacetCounts, type Filter, withChoice, withYears } from "../../model/filter";
import type { KnownChoices } from "../../model/filter-address";
import { facets, perFacet, type Facet } from "../../model/filter-facets";
import type { FilterIndex } from "../../model/filter-index";
import { ChoicePanel } from "./choice-panel";
import { isOpen, markChosen, setOpen } from "./disclosure";
import type { FilterForm } from "./filter-form";
import { moreFacets } from "./facet-titles";
import { YearsPanel } from "./years-panel";

/** Told what the reader changed, as a function of the filter at that time. */
export type OnChange = (changed: (filter: Filter) => Filter) => void;

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
