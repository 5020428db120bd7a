import { make } from "../dom";
import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";
import { askedSearch } from "./search-address";

/**
 * `<record-search data-index="/search-index.json" data-entries="/search-entries.json" data-places="/place-names.json">`: searches the record in place.
 * The index, and the code that reads it, are fetched when the reader first types or the address asks for words; where
 * that fails, one sentence says so and offers to try again, and the other ways through the record stay.
 */
export class RecordSearch extends HTMLElement {
  readonly #status = make("p", { class: "search-status", role: "status" });
  #started: Promise<void> | null = null;
  #failed = false;
  #submitted = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const words = this.querySelector("input");
    if (!form || !words) return;
    this.querySelector("[data-needs-script]")?.replaceWith(this.#status);
    const sayAsAsked = () => {
      if (document.activeElement !== words || words.value === "") words.value = askedSearch().words;
    };
    sayAsAsked();
    // Who comes back finds what the address asks for, whatever the browser has put there.
    addEventListener("pageshow", () => setTimeout(sayAsAsked));
    const start = () => void (this.#started ??= this.#start(form, words));
    words.addEventListener("input", start, { once: true });
    form.addEventListener("submit", (event) => {
      // Once the search has failed, asking again loads the page anew.
      if (!this.#failed) event.preventDefault();
      this.#submitted = true;
      start();
    });
    if (words.value !== "") start();
  }

  async #start(form: HTMLFormElement, words: HTMLInputElement): Promise<void> {
    const [results, ways] = [
      this.querySelector<HTMLElement>("[data-results]"),
      this.querySelector<HTMLElement>("[data-ways]"),
    ];
    if (!results || !ways) return;
    this.#status.textContent = "Loading the index…";
    const place = {
      form,
      words,
      status: this.#status,
      results,
      ways,
      action: form.action,
      isSubmitted: () => this.#submitted,
    };
    const [index, entries, places] = [this.#address("index"), this.#address("entries"), this.#address("places")];
    await untilDone(
      async () => {
        const { startSearch } = await fetchScript(() => import("./start-search"));
        await startSearch(place, { index, entries, places });
      },
      {
        sentence: "The search could not be loaded; these pages list the whole record.",
        show: (note) => {
          this.#failed = true;
          this.#status.textContent = "";
          this.#status.after(note);
        },
        look: ["search-status trouble", "search-more"],
        refuge: () => words,
        keep: () => history.replaceState(null, "", `?${new URLSearchParams({ q: words.value }).toString()}`),
      },
    );
    this.#failed = false;
  }

  #address(name: "index" | "entries" | "places"): URL {
    return new URL(this.dataset[name] ?? "", document.baseURI);
  }
}
