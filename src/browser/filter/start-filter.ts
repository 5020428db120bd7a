import { type FilterOrder, withWords } from "../../model/filter";
import { type FilterIndex, knownChoices, pairsOf } from "../../model/filter-index";
import { gazetteerOf } from "../../model/written-places";
import type { FilterShell } from "./filter-shell";
import { ChosenRow, FilterView } from "./filter-view";
import { FormPanels } from "./form-panels";
import { loadIndexWithWords } from "./load-index";
import { PairList } from "./pair-list";
import { placeResultNotes, Results } from "./results";
import { CitedView, SelectionHead } from "./selection-head";
import { labelsOf } from "./selection-words";
import { ViewAddress } from "./view-address";

export interface FilterStart {
  readonly shell: FilterShell;
  /** The timeline, `[data-timeline]`. */
  readonly list: HTMLElement;
  readonly indexAddress: URL;
  readonly index: FilterIndex;
}

/** Makes the form work, and shows what the address asks for and the reader has done since the page came. */
export function startFilter({ shell, list, indexAddress, index }: FilterStart): FilterView {
  const pairs = pairsOf(index);
  const labelOf = labelsOf(index);
  const known = knownChoices(index);
  const address = new ViewAddress(indexAddress);
  const notes = placeResultNotes(list);
  const pairList = new PairList(list, new Map(pairs.map(({ id }, rank) => [id, rank])));
  const view: FilterView = new FilterView({
    shell,
    list,
    address,
    pairs,
    known,
    labelOf,
    panels: new FormPanels(shell, index, known, (changed) => view.change(changed(view.filter))),
    chosen: new ChosenRow(shell.chosen, {
      change: (filter) => view.change(filter),
      refuge: () => refugeIn(shell),
    }),
    cited: new CitedView(index.citation, labelOf),
    head: new SelectionHead(index, address.root, { change: (filter) => view.change(filter) }),
    loadWords: async () => {
      const withWords = await loadIndexWithWords(indexAddress);
      return { pairs: pairsOf(withWords), places: gazetteerOf(withWords.places) };
    },
    results: new Results(pairList, address, notes),
    printed: notes.printed,
  });
  connect(view, shell, address);
  return view;
}

function connect(view: FilterView, shell: FilterShell, address: ViewAddress): void {
  const acted = { words: shell.words.value, order: orderIn(shell) };
  view.followAddress();
  // What was typed meanwhile stays in its box, for the reader to go on.
  if (shell.words.value !== acted.words) shell.words.value = acted.words;
  const asked = view.filter;
  const wanted = { ...withWords(asked, acted.words), order: acted.order };
  view.change(wanted, wanted.q !== asked.q);
  followWords(shell.words, {
    typed: (words) => view.change(withWords(view.filter, words), true),
    done: (words) => {
      view.change(withWords(view.filter, words), true);
      address.settle();
    },
  });
  shell.order.addEventListener("change", () => view.change({ ...view.filter, order: orderIn(shell) }));
  addEventListener("popstate", () => view.followAddress());
}

function orderIn({ order }: FilterShell): FilterOrder {
  return order.value === "oldest" ? "oldest" : "newest";
}

/** The first thing of the filter that can have the focus: of the form, or of the bar while the sheet is closed. */
function refugeIn({ form, opener, sheet }: FilterShell): HTMLElement | null {
  return opener.isConnected && !sheet.open ? opener : form.querySelector(".facet-button");
}

/** How long a pause ends a burst of typing, in milliseconds. */
const pause = 150;

interface OnWords {
  /** The reader goes on typing. */
  readonly typed: (words: string) => void;
  /** The reader is done: pressed Enter, or left the box. */
  readonly done: (words: string) => void;
}

/** Follows what is typed into the box, a burst at a time. */
export function followWords(box: HTMLInputElement, { typed, done }: OnWords): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => typed(box.value), pause);
  });
  box.addEventListener("change", () => {
    clearTimeout(waiting);
    done(box.value);
  });
}
