import { searchGroupLabels, type SearchGroup } from "../../model/search/search-entry";

/** What an address asks for: words, and the one kind of results it is narrowed to. */
export interface AskedSearch {
  readonly words: string;
  readonly group: SearchGroup | null;
}

/** What the address of the page asks for; a kind that is none is passed over. */
export function askedSearch(): AskedSearch {
  const parameters = new URLSearchParams(location.search);
  return { words: parameters.getAll("q").join(" ").trim(), group: groupNamed(parameters.get("kind")) };
}

function groupNamed(name: string | null): SearchGroup | null {
  return name !== null && Object.hasOwn(searchGroupLabels, name) ? (name as SearchGroup) : null;
}

/** Whether two searches are the same. */
export function sameSearch(one: AskedSearch, other: AskedSearch): boolean {
  return one.words === other.words && one.group === other.group;
}

function addressOf({ words, group }: AskedSearch): string {
  if (words === "") return location.pathname;
  return `${location.pathname}?q=${encodeURIComponent(words)}${group === null ? "" : `&kind=${group}`}`;
}

/** Puts what is searched for into the address bar: a step one can go back from, but only one for what is typed in one go. */
export class SearchAddress {
  /** Whether what is typed next goes on from the entry on top of the history. */
  #typing = true;

  record(asked: AskedSearch): void {
    if (sameSearch(asked, askedSearch())) return;
    if (this.#typing) history.replaceState(null, "", addressOf(asked));
    else history.pushState(null, "", addressOf(asked));
    this.#typing = true;
  }

  /** Typing has ended: what is typed next is a new step. */
  settle(): void {
    this.#typing = false;
  }

  /** How many results were shown when this step was left. */
  get shown(): number {
    const state: unknown = history.state;
    return typeof state === "number" ? state : 0;
  }

  keepShown(shown: number): void {
    history.replaceState(shown, "");
  }
}
