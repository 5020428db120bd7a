import { make, replaceContent } from "../dom";
import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";

/**
 * `<compare-selections data-record="/comparison-record.json">`: sets two selections side by side in the place of the
 * links inside it. The record, and the code that reads it, are fetched at once; where that fails, the links come back
 * with one sentence and a button that tries again.
 */
export class CompareSelections extends HTMLElement {
  #links: readonly Node[] | null = null;

  connectedCallback(): void {
    if (this.#links) return;
    this.#links = [...this.childNodes];
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#show(make("p", { class: "soft", role: "status" }, "Loading the record…"));
    await untilDone(
      async () => {
        const { startCompare } = await fetchScript(() => import("./compare-view"));
        await startCompare(this, (...shown) => this.#show(...shown));
      },
      {
        sentence: "The two selections could not be loaded.",
        show: (note) => this.#show(note, ...(this.#links ?? [])),
        refuge: () => this.querySelector("select, input, button"),
      },
    );
  }

  /** The templates stay, whatever is shown. */
  #show(...shown: readonly Node[]): void {
    const templates = [...this.querySelectorAll("template")];
    replaceContent(this, ...shown, ...templates.filter((template) => !shown.includes(template)));
  }
}
