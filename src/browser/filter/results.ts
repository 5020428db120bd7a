import type { FilterOrder } from "../../model/filter";
import type { PlacedPair } from "../../model/filter-index";
import { make, makeButton } from "../dom";
import { fetchPage } from "../fetch";
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
    this.#reach = Math.max(stride, this.#heldFrom(selection));
    this.#notes.showMore.onclick = () => void this.#showMore(selection);
    await this.#draw(selection);
  }

  async #showMore(selection: Selection): Promise<void> {
    const first = pairsIn(selection)[this.#reach];
    this.#reach += stride;
    await this.#draw(selection);
    const article = first && this.#list.get(first.id);
    article?.setAttribute("tabindex", "-1");
    article?.focus();
  }

  async #draw(selection: Selection): Promise<void> {
    const turn = ++this.#turn;
    const wanted = this.#wanted(selection);
    this.#write(selection, wanted);
    const missing = new Set(wanted.filter(({ id }) => !this.#list.has(id)).map(({ page }) => page));
    if (missing.size === 0) return;
    const pages = await Promise.allSettled([...missing].map((page) => fetchPage(this.#address.ofPage(page))));
    if (turn !== this.#turn) return;
    for (const page of pages)
      if (page.status === "fulfilled") this.#list.adopt(page.value);
      else reportError(page.reason);
    this.#write(selection, wanted);
    if (pages.some(({ status }) => status === "rejected")) this.#offerAgain(selection);
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
    trouble.textContent = "";
    more.hidden = left === 0;
    if (this.#pager) this.#pager.hidden = !asBuilt;
    this.#yearLinks.update(asBuilt);
  }

  #offerAgain(selection: Selection): void {
    const { more, showMore, trouble } = this.#notes;
    trouble.textContent = "Some of these warnings could not be fetched.";
    showMore.textContent = "Try again";
    showMore.onclick = () => void this.show(selection);
    more.hidden = false;
  }
}

function pairsIn({ groups }: Pick<Selection, "groups">): readonly PlacedPair[] {
  return groups.flatMap(({ pairs }) => pairs);
}

/** What stands around the pairs while a filter is on. */
interface ResultNotes {
  /** Where more fit than are shown. */
  readonly more: HTMLElement;
  readonly showMore: HTMLButtonElement;
  /** Says that some could not be fetched; else empty. */
  readonly trouble: HTMLElement;
  /** On paper only: what is shown. */
  readonly printed: HTMLElement;
}

/** Hidden notes, above and below the timeline. */
export function placeResultNotes(list: HTMLElement): ResultNotes {
  const showMore = makeButton("filter-more-button", "");
  const trouble = make("p", { class: "filter-trouble", "aria-live": "polite" });
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
