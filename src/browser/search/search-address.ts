/** The words an address asks for. */
export function askedWords(): string {
  return new URLSearchParams(location.search).getAll("q").join(" ").trim();
}

/** Puts what is searched for into the address bar: a step one can go back from, but only one for what is typed in one go. */
export class SearchAddress {
  /** Whether what is typed next goes on from the entry on top of the history. */
  #typing = true;

  record(words: string): void {
    const address = words === "" ? location.pathname : `${location.pathname}?q=${encodeURIComponent(words)}`;
    if (words === askedWords()) return;
    if (this.#typing) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
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
