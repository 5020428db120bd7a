import { emptyFilter, facetCounts, type Filter, matcherOf, withWords } from "../../model/filter";
import { asksForTurnedYears, formatFilter, type KnownChoices, parseFilter } from "../../model/filter-address";
import type { PlacedPair } from "../../model/filter-index";
import { type GroupedPairs, groupPairs, type LabelOf, selectionHeading } from "../../model/selection";
import { type Gazetteer, noPlaces } from "../../model/written-places";
import { afterPaint, make, makeButton, unseen } from "../dom";
import { untilDone } from "../try-again";
import { counted } from "./counts";
import { type FilterShell, markChosen, statusParts } from "./filter-shell";
import type { FormPanels } from "./form-panels";
import { markMatches } from "./pair-list";
import type { Results, Selection } from "./results";
import type { CitedView, SelectionHead } from "./selection-head";
import { type ChosenValue, chosenValues, selectionWords } from "./selection-words";
import { countSentence, droppedSentence, inOneLine, targetSentence, turnedSentence } from "./sentences";
import { announceFilterChange } from "./shown-view";
import { couldBeWarning, markTarget, targetOf, unmarkTarget } from "./target";
import type { ViewAddress } from "./view-address";

interface FilterParts {
  readonly shell: FilterShell;
  readonly list: HTMLElement;
  readonly address: ViewAddress;
  readonly panels: FormPanels;
  readonly chosen: ChosenRow;
  readonly results: Results;
  readonly cited: CitedView;
  /** Says on paper what is shown, where the form is not. */
  readonly printed: HTMLElement;
  readonly head: SelectionHead;
  /** The whole record, newest first, as yet without words. */
  readonly pairs: readonly PlacedPair[];
  /** The same with words, and the names of places; rejects where they can't be had. */
  readonly loadWords: () => Promise<{ readonly pairs: readonly PlacedPair[]; readonly places: Gazetteer }>;
  readonly known: KnownChoices;
  readonly labelOf: LabelOf;
}

/** What is brought into view with another filter. */
type Goal = "target" | "list" | "nothing";

/** The view that is shown: a filter, drawn into the form, the list and the address. */
export class FilterView {
  readonly #parts: FilterParts;
  #pairs: readonly PlacedPair[];
  #places = noPlaces;
  #words: Promise<void> | null = null;
  /** Says that words could not be had; stands as long as they are not. */
  #wordsTrouble: HTMLElement | null = null;
  #filter: Filter = emptyFilter;
  #dropped: readonly string[] = [];
  #turned = false;
  #target = "";

  constructor(parts: FilterParts) {
    this.#parts = parts;
    this.#pairs = parts.pairs;
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Shows what the address asks for, its pair included. */
  followAddress(): void {
    const { dropped, ...filter } = parseFilter(location.search, this.#parts.known);
    this.#filter = filter;
    this.#dropped = dropped;
    this.#turned = asksForTurnedYears(location.search, this.#parts.known);
    this.#target = targetOf(location.hash);
    this.#writeWords();
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
    this.#turned = false;
    this.#target = "";
    unmarkTarget();
    const { list, address } = this.#parts;
    // Measured before anything is written, when it costs nothing. A shorter list must not leave the reader below its end.
    const passed = list.getBoundingClientRect().top < 0;
    address.record(filter, typing);
    if (!typing) this.#writeWords();
    void this.#draw(passed ? "list" : "nothing");
  }

  /**
   * What the reader looks at is painted first: the line that says how many pairs there are, and the pairs where the
   * sheet does not lie over them. The rest follows, unless something else was asked for meanwhile.
   */
  async #draw(goal: Goal): Promise<void> {
    const { shell } = this.#parts;
    const filter = this.#filter;
    if (filter.q !== "") await this.#fetchWords();
    if (filter !== this.#filter) return;
    const troubled = filter.q !== "" && this.#wordsTrouble !== null;
    const selected = this.#pairs.filter(matcherOf(troubled ? { ...filter, q: "" } : filter, this.#places));
    const target = this.#pairs.find(({ id }) => id === this.#target) ?? null;
    const selection = this.#selectionOf(filter, selected, target);
    const covered = shell.sheet.open;
    this.#drawStatus(selected);
    this.#drawHead(selection.grouped, troubled ? this.#wordsTrouble : null);
    const drawn = covered ? null : this.#drawPairs(selection, goal);
    document.documentElement.removeAttribute("data-selection");
    await afterPaint();
    if (filter !== this.#filter) return;
    if (!drawn) void this.#drawPairs(selection, goal);
    this.#drawFollowing(filter);
    announceFilterChange({ ids: selected.map(({ id }) => id), asBuilt: selection.asBuilt });
  }

  /** Puts the words asked for into their box; never while a reader types, whose next letter would be lost. */
  #writeWords(): void {
    const { words } = this.#parts.shell;
    if (withWords(this.#filter, words.value).q !== this.#filter.q) words.value = this.#filter.q;
  }

  /** Resolves once the words are there, or it is known that they can't be had as yet. */
  #fetchWords(): Promise<void> {
    this.#words ??= new Promise((resolve) => {
      const fetched = untilDone(() => this.#parts.loadWords(), {
        sentence: "The words could not be looked for.",
        show: (note) => {
          this.#wordsTrouble = note;
          resolve();
        },
        look: ["trouble", "filter-more-button"],
        refuge: () => this.#parts.shell.words,
      });
      void fetched.then(({ pairs, places }) => {
        this.#pairs = pairs;
        this.#places = places;
        if (this.#wordsTrouble) void this.#draw("nothing");
        this.#wordsTrouble = null;
        resolve();
      });
    });
    return this.#words;
  }

  /** The pairs in their groups, each in the order asked for. */
  #selectionOf(
    filter: Filter,
    selected: readonly PlacedPair[],
    target: PlacedPair | null,
  ): Selection & { readonly grouped: GroupedPairs } {
    const { labelOf } = this.#parts;
    const grouped = groupPairs(filter, selected);
    const headings = selectionHeading(filter, grouped, labelOf, "").groups;
    const inOrder = (pairs: readonly PlacedPair[]) => (filter.order === "newest" ? pairs : pairs.toReversed());
    return {
      grouped,
      groups: headings
        ? [
            { heading: headings.own, pairs: inOrder(grouped.own) },
            { heading: headings.aftermath, pairs: inOrder(grouped.aftermath) },
          ]
        : [{ heading: "", pairs: inOrder(selected) }],
      mark: (article, pair) => markMatches(article, pair, filter, labelOf),
      order: filter.order,
      asBuilt: formatFilter(filter) === "",
      target,
      year: yearIn(this.#target),
    };
  }

  /** What the page says it shows: the whole record, or what was asked for. */
  #drawHead(grouped: GroupedPairs, trouble: HTMLElement | null): void {
    const { head, labelOf, address } = this.#parts;
    const filter = this.#filter;
    const pairs = [...grouped.own, ...grouped.aftermath];
    const target = this.#pairs.find(({ id }) => id === this.#target) ?? null;
    const notice = inOneLine([
      droppedSentence(this.#dropped),
      turnedSentence(this.#turned),
      targetSentence(this.#target, target, pairs),
    ]);
    const values = chosenValues(filter, labelOf);
    if (values.length === 0) head.showWhole(notice, trouble);
    else
      head.show({
        filter,
        heading: selectionHeading(filter, grouped, labelOf, selectionWords(filter, labelOf)),
        pairs,
        notice,
        trouble,
        address: address.of(filter),
        loosening:
          pairs.length > 0
            ? []
            : values.map((value) => ({
                ...value,
                leaves: this.#pairs.filter(matcherOf(value.without, this.#places)).length,
              })),
      });
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
    const { panels, cited, address } = this.#parts;
    panels.update(filter, facetCounts(filter, this.#pairs, this.#places));
    cited.update(filter, address.of(filter));
  }

  #drawStatus(selected: readonly PlacedPair[]): void {
    const { shell, chosen, printed, labelOf } = this.#parts;
    const total = this.#pairs.length;
    const values = chosenValues(this.#filter, labelOf);
    chosen.update(values, formatFilter(this.#filter) === "");
    markChosen(shell.opener, values.length);
    shell.closer.textContent = `Show ${counted(selected.length)}`;
    shell.status.classList.toggle("is-part", selected.length < total);
    shell.status.replaceChildren(...statusParts(selected.length, total));
    printed.textContent = [countSentence(selected.length, total), ...values.map(({ label }) => label)].join(" · ");
  }
}

/** The year that an id is that of: "year-2022"; null where it is another's. */
function yearIn(id: string): number | null {
  const [, year] = /^year-(\d{4})$/.exec(id) ?? [];
  return year === undefined ? null : Number(year);
}

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
