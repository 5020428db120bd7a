import { make, makeButton } from "../make";
import type { Find, Findings } from "./find";
import type { Passages } from "./load-search";
import { makeResultItem } from "./result-item";
import type { SearchAddress } from "./search-address";
import { countedPages, findingsSentence } from "./search-sentences";

/** How many results are shown at first, and how many more each time. */
const stride = 20;

export interface SearchParts {
  readonly find: Find;
  readonly passages: Passages;
  readonly address: SearchAddress;
  /** The one line that says how many were found. */
  readonly status: HTMLElement;
  /** Where results are put. */
  readonly results: HTMLElement;
  /** Other ways through the record, shown while there are no results. */
  readonly ways: HTMLElement;
  /** Where the address of a search leads without script. */
  readonly action: string;
}

/** The results of one search at a time, drawn into the page. */
export class SearchView {
  readonly #parts: SearchParts;
  readonly #title = document.title;
  readonly #list = make("ol", { class: "rows search-results", role: "list" });
  readonly #more = makeButton("search-more");
  /** Counts the searches, so that passages which come late don't bring back an older one. */
  #turn = 0;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  /** Shows what is found for the words; nothing where there are none. */
  async show(query: string, shown = stride): Promise<void> {
    const turn = ++this.#turn;
    document.title = query === "" ? this.#title : `“${query}” · ${this.#title}`;
    if (query === "") {
      this.#write("", []);
      return;
    }
    const findings = this.#parts.find(query);
    const items = await this.#itemsOf(findings, 0, Math.max(stride, shown));
    if (turn !== this.#turn) return;
    this.#list.replaceChildren(...items);
    this.#offerMore(findings);
    const { hits, nearest } = findings;
    this.#write(findingsSentence(findings, query), hits.length > 0 ? [this.#list, this.#more] : this.#propose(nearest));
  }

  #write(sentence: string, shown: readonly Node[]): void {
    const { status, results, ways } = this.#parts;
    status.textContent = sentence;
    results.replaceChildren(...shown);
    ways.hidden = shown.includes(this.#list);
  }

  #itemsOf({ hits }: Findings, from: number, to: number): Promise<HTMLLIElement[]> {
    return Promise.all(
      hits.slice(from, to).map(async (hit) => makeResultItem(hit, await this.#parts.passages.of(hit.id))),
    );
  }

  #offerMore(findings: Findings): void {
    const left = findings.hits.length - this.#list.children.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${Math.min(stride, left)} more of ${countedPages(findings.hits.length)}`;
    this.#more.onclick = () => void this.#showMore(findings);
  }

  async #showMore(findings: Findings): Promise<void> {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    const items = await this.#itemsOf(findings, shown, shown + stride);
    if (turn !== this.#turn) return;
    this.#list.append(...items);
    this.#parts.address.keepShown(this.#list.children.length);
    this.#offerMore(findings);
    items[0]?.querySelector("a")?.focus();
  }

  #propose(names: readonly string[]): Node[] {
    if (names.length === 0) return [];
    const links = names.map((name) =>
      make("li", {}, make("a", { href: `${this.#parts.action}?q=${encodeURIComponent(name)}` }, name)),
    );
    return [make("p", {}, "Near in spelling:"), make("ul", { class: "search-nearest" }, ...links)];
  }
}
