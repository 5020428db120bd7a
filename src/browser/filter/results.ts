import type { FilterOrder } from "../../model/filter";
import type { PlacedPair } from "../../model/filter-index";
import { make, makeButton } from "../dom";
import { fetchPage } from "../fetch";
import { untilDone } from "../try-again";
import type { PairList } from "./pair-list";
import { counted } from "./counts";
import type { ViewAddress } from "./view-address";

/** How many pairs are fetched and shown at a time where a result reaches beyond this page. */
const stride = 100;

export interface Selection {
  /** What the filter lets through, in the order asked for; one group without a heading, or two with one each. */
  readonly groups: readonly { readonly heading: string; readonly pairs: readonly PlacedPair[] }[];
  /** Called with the pairs shown and their articles, to mark in them what was asked for. */
  readonly mark: (article: HTMLElement, pair: PlacedPair) => void;
  readonly order: FilterOrder;
  /** Whether nothing is asked for: the page is shown as it was built. */
  readonly asBuilt: boolean;
  /** The pair the address points at, shown whatever the filter says. */
  readonly target: PlacedPair | null;
  /** The year the address points at, up to which the pairs are shown; null where it points at none. */
  readonly year: number | null;
}

/** The pairs of a selection, taken from whatever page of the timeline holds them. */
export class Results {
  readonly #list: PairList;
  readonly #address: ViewAddress;
  readonly #notes: ResultNotes;
  readonly #pager = document.querySelector<HTMLElement>("[data-pager]");
  readonly #yearLinks = new YearLinks();
  #reach = stride;
  /** Counts the drawings, so that a page that comes late doesn't bring back an older selection. */
  #turn = 0;

  constructor(list: PairList, address: ViewAddress, notes: ResultNotes) {
    this.#list = list;
    this.#address = address;
    this.#notes = notes;
  }

  /** Shows a selection: at once what this page holds, and the rest as soon as it is fetched. */
  async show(selection: Selection): Promise<void> {
    this.#reach = Math.max(stride, this.#heldFrom(selection), reachOfYear(selection));
    this.#notes.showMore.onclick = () => void this.#showMore(selection);
    await this.#draw(selection);
  }

  async #showMore(selection: Selection): Promise<void> {
    const next = pairsIn(selection).slice(this.#reach);
    this.#reach += stride;
    await this.#draw(selection);
    this.#firstOf(next)?.focus();
  }

  async #draw(selection: Selection): Promise<void> {
    const turn = ++this.#turn;
    const { more, trouble } = this.#notes;
    const wanted = this.#wanted(selection);
    trouble.replaceChildren();
    this.#write(selection, wanted);
    const isMissing = ({ id }: PlacedPair) => !this.#list.has(id);
    if (!wanted.some(isMissing)) return;
    await untilDone(
      async () => {
        const missing = new Set(wanted.filter(isMissing).map(({ page }) => page));
        const pages = await Promise.allSettled([...missing].map((page) => fetchPage(this.#address.ofPage(page))));
        if (turn !== this.#turn) return;
        for (const page of pages) if (page.status === "fulfilled") this.#list.adopt(page.value);
        this.#write(selection, wanted);
        const failed = pages.flatMap((page) => (page.status === "rejected" ? [page.reason as unknown] : []));
        if (failed.length > 0) throw new AggregateError(failed, "Pages of the timeline could not be fetched");
      },
      {
        sentence: "Some of these warnings could not be fetched.",
        show: (note) => {
          trouble.replaceChildren(note);
          more.hidden = false;
        },
        look: ["trouble", "filter-more-button"],
        refuge: () => this.#firstOf(wanted),
      },
    );
    if (turn === this.#turn) this.#write(selection, wanted);
  }

  /** Of these, the article that now stands first, able to have the focus. */
  #firstOf(pairs: readonly PlacedPair[]): HTMLElement | null {
    const [first] = pairs;
    const article = (first && this.#list.get(first.id)) ?? null;
    article?.setAttribute("tabindex", "-1");
    return article;
  }

  /** What is to be shown now; a target outside the selection comes with it. */
  #wanted(selection: Selection): readonly PlacedPair[] {
    const { asBuilt, target } = selection;
    const pairs = pairsIn(selection);
    const chosen = asBuilt ? pairs.filter(({ id }) => this.#list.built.has(id)) : pairs.slice(0, this.#reach);
    return target && !chosen.includes(target) ? [...chosen, target] : chosen;
  }

  /** Of how many pairs from its beginning the page already holds a selection. */
  #heldFrom(selection: Selection): number {
    const pairs = pairsIn(selection);
    const missing = pairs.findIndex(({ id }) => !this.#list.has(id));
    return missing === -1 ? pairs.length : missing;
  }

  #write(selection: Selection, wanted: readonly PlacedPair[]): void {
    const { groups, order, asBuilt, mark } = selection;
    const { more, showMore, trouble } = this.#notes;
    const pairs = pairsIn(selection);
    const isWanted = new Set(wanted);
    this.#list.show({
      groups: groups.map(({ heading, pairs: all }) => ({
        heading,
        ids: all.filter((pair) => isWanted.has(pair)).map(({ id }) => id),
      })),
      also: wanted.map(({ id }) => id),
      order,
      asBuilt,
    });
    for (const pair of wanted) {
      const article = this.#list.get(pair.id);
      if (article) mark(article, pair);
    }
    const left = asBuilt ? 0 : Math.max(0, pairs.length - this.#reach);
    showMore.textContent = `Show ${Math.min(stride, left)} more of ${counted(pairs.length)}`;
    showMore.hidden = left === 0;
    more.hidden = left === 0 && !trouble.hasChildNodes();
    if (this.#pager) this.#pager.hidden = !asBuilt;
    this.#yearLinks.update(asBuilt);
  }
}

/** Of how many pairs from its beginning a selection reaches the year asked for; 0 where none is, or none is of it. */
function reachOfYear(selection: Selection): number {
  return pairsIn(selection).findIndex(({ year }) => year === selection.year) + 1;
}

function pairsIn({ groups }: Pick<Selection, "groups">): readonly PlacedPair[] {
  return groups.flatMap(({ pairs }) => pairs);
}

/** What stands around the pairs while a filter is on. */
interface ResultNotes {
  /** Where more fit than are shown. */
  readonly more: HTMLElement;
  readonly showMore: HTMLButtonElement;
  /** Holds the sentence that says that some could not be fetched; else empty. */
  readonly trouble: HTMLElement;
  /** On paper only: what is shown. */
  readonly printed: HTMLElement;
}

/** Hidden notes, above and below the timeline. */
export function placeResultNotes(list: HTMLElement): ResultNotes {
  const showMore = makeButton("filter-more-button", "");
  const trouble = make("div");
  const more = make("div", { class: "filter-more" }, trouble, showMore);
  more.hidden = true;
  const printed = make("p", { class: "filter-printed" });
  list.before(printed);
  list.after(more);
  return { more, showMore, trouble, printed };
}

/** The links of the page that jump to its years. */
class YearLinks {
  /** Each with where it leads on the page as it was built. */
  readonly #built = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>(".year-index a")].map((link) => [link, link.href]),
  );

  /**
   * Leaves those whose year is shown, and leads to it where it stands now; all of them as they were where the page is as it was
   * built.
   */
  update(asBuilt: boolean): void {
    for (const [link, href] of this.#built) {
      const year = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>("[data-year]");
      const item = link.closest("li") ?? link;
      item.hidden = !asBuilt && (!year || year.hidden);
      link.href = asBuilt ? href : link.hash;
    }
  }
}
