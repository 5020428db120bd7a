import { groupOf, searchGroupLabels, type SearchGroup } from "../../model/search/search-entry";
import { make } from "../dom";
import type { Hit } from "./find";

const groups = Object.keys(searchGroupLabels) as SearchGroup[];

/** Radio buttons by which results are narrowed to one kind, each with the number of its results. */
export class GroupChoice {
  readonly element = make("fieldset", { class: "search-kinds" }, make("legend", {}, "Kind of result"));
  readonly #choices = make("div", {});
  readonly #chosen: (group: SearchGroup | null) => void;

  constructor(chosen: (group: SearchGroup | null) => void) {
    this.#chosen = chosen;
    this.element.append(this.#choices);
    this.element.hidden = true;
  }

  /** Offers the kinds among the hits, and the one that is chosen even where it has none. */
  offer(hits: readonly Hit[], chosen: SearchGroup | null): void {
    const counts = Map.groupBy(hits, ({ entry }) => groupOf(entry.kind));
    const focused = this.#choices.querySelector("input:focus")?.getAttribute("value");
    const offered = groups.filter((group) => counts.has(group) || group === chosen);
    this.#choices.replaceChildren(
      this.#choice("All", "", hits.length, chosen === null),
      ...offered.map((group) =>
        this.#choice(searchGroupLabels[group][1], group, counts.get(group)?.length ?? 0, group === chosen),
      ),
    );
    this.element.hidden = offered.length < 2;
    if (typeof focused === "string") this.#choices.querySelector<HTMLElement>(`input[value="${focused}"]`)?.focus();
  }

  #choice(label: string, group: SearchGroup | "", count: number, checked: boolean): HTMLElement {
    const radio = make("input", { type: "radio", name: "kind", value: group });
    radio.checked = checked;
    radio.addEventListener("change", () => this.#chosen(group === "" ? null : group));
    return make("label", {}, radio, ` ${label} `, make("span", { class: "soft" }, String(count)));
  }
}
