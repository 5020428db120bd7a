import { emptyFilter, withWords, type Filter } from "../../model/filter";
import { formatFilter, parseFilter, type KnownChoices } from "../../model/filter-address";
import { facetCounts } from "../../model/filter-counts";
import type { PlacedPair } from "../../model/filter-index";
import { matcherOf } from "../../model/filter-matches";
import { afterPaint } from "../after-paint";
import type { LabelOf } from "./choice-labels";
import type { ChosenRow } from "./chosen-row";
import type { CitedView } from "./cited-view";
import { chosenValues } from "./chosen-values";
import { markChosen } from "./disclosure";
import { statusParts, type FilterShell } from "./filter-shell";
import { announceFilterChange } from "./filter-change";
import type { FormPanels } from "./form-panels";
import type { Results, Selection } from "./results";
import { counted, countSentence, droppedSentence, inOneLine, targetSentence } from "./sentences";
import { couldBeWarning, markTarget, targetOf, unmarkTarget } from "./target";
import type { ViewAddress } from "./view-address";

export interface FilterParts {
  readonly shell: FilterShell;
  readonly list: HTMLElement;
  readonly address: ViewAddress;
  readonly panels: FormPanels;
  readonly chosen: ChosenRow;
  readonly results: Results;
  readonly cited: CitedView;
  /** Says on paper what is shown, where the form is not. */
  readonly printed: HTMLElement;
  /** The whole record, newest first. */
  readonly pairs: readonly PlacedPair[];
  readonly known: KnownChoices;
  readonly labelOf: LabelOf;
}

/** What is brought into view with another filter. */
type Goal = "target" | "list" | "nothing";

/** The view that is shown: a filter, drawn into the form, the list and the address. */
export class FilterView {
  readonly #parts: FilterParts;
  #filter: Filter = emptyFilter;
  #dropped: readonly string[] = [];
  #target = "";

  constructor(parts: FilterParts) {
    this.#parts = parts;
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Shows what the address asks for, its pair included. */
  followAddress(): void {
    const { dropped, ...filter } = parseFilter(location.search, this.#parts.known);
    this.#filter = filter;
    this.#dropped = dropped;
    this.#target = targetOf(location.hash);
    void this.#draw("target");
  }

  /** Shows the pair that the address now points at; other fragments are left to the browser. */
  followHash(): void {
    if (couldBeWarning(targetOf(location.hash))) this.followAddress();
  }

  /** Shows another filter and gives it its address. What the old address pointed at is let go. */
  change(filter: Filter, typing = false): void {
    if (formatFilter(filter) === formatFilter(this.#filter)) return;
    this.#filter = filter;
    this.#dropped = [];
    this.#target = "";
    unmarkTarget();
    const { list, address } = this.#parts;
    // Measured before anything is written, when it costs nothing. A shorter list must not leave the reader below its end.
    const passed = list.getBoundingClientRect().top < 0;
    address.record(filter, typing);
    void this.#draw(passed ? "list" : "nothing");
  }

  /**
   * What the reader looks at is painted first: the line that says how many pairs there are, and the pairs where the
   * sheet does not lie over them. The rest follows, unless something else was asked for meanwhile.
   */
  async #draw(goal: Goal): Promise<void> {
    const { pairs, shell } = this.#parts;
    const filter = this.#filter;
    const selected = pairs.filter(matcherOf(filter));
    const target = pairs.find(({ id }) => id === this.#target) ?? null;
    const asBuilt = formatFilter(filter) === "";
    const inOrder = filter.order === "newest" ? selected : selected.toReversed();
    const drawPairs = () => void this.#drawPairs({ pairs: inOrder, order: filter.order, asBuilt, target }, goal);
    const covered = shell.sheet.open;
    this.#drawStatus(selected, target);
    if (!covered) drawPairs();
    await afterPaint();
    if (filter !== this.#filter) return;
    if (covered) drawPairs();
    this.#drawFollowing(filter);
    announceFilterChange({ ids: selected.map(({ id }) => id), asBuilt });
  }

  async #drawPairs(selection: Selection, goal: Goal): Promise<void> {
    const { results, list } = this.#parts;
    const shown = results.show(selection);
    if (goal === "list") list.scrollIntoView({ block: "start", behavior: "instant" });
    await shown;
    if (goal === "target" && selection.target) markTarget(list, selection.target.id);
  }

  /** The counts beside the choices, and the citation. */
  #drawFollowing(filter: Filter): void {
    const { panels, cited, address, pairs } = this.#parts;
    panels.update(filter, facetCounts(filter, pairs));
    cited.update(filter, address.of(filter));
  }

  #drawStatus(selected: readonly PlacedPair[], target: PlacedPair | null): void {
    const { shell, chosen, printed, pairs, labelOf } = this.#parts;
    const values = chosenValues(this.#filter, labelOf);
    chosen.update(values, formatFilter(this.#filter) === "");
    markChosen(shell.opener, values.length);
    shell.closer.textContent = `Show ${counted(selected.length)}`;
    if (withWords(this.#filter, shell.words.value).q !== this.#filter.q) shell.words.value = this.#filter.q;
    const count = countSentence(selected.length, pairs.length);
    const notes = inOneLine([droppedSentence(this.#dropped), targetSentence(this.#target, target, selected)]);
    shell.status.replaceChildren(...statusParts(selected.length, pairs.length), notes === "" ? "" : ` · ${notes}`);
    printed.textContent = [count, ...values.map(({ label }) => label)].join(" · ");
  }
}
