import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";

/**
 * `<reader-assumptions data-record="/derivation-record.json" data-lines="/lines/">`: puts the form of the template
 * inside it in the place of the sentence. The record, and the code that derives outcomes from it, are fetched when the
 * reader first uses the form or the address asks for something; where that fails, a sentence says so and offers to try again.
 */
export class ReaderAssumptions extends HTMLElement {
  #started = false;
  /** Whether the reader has used the form, which then goes before what the address asks for. */
  #used = false;

  connectedCallback(): void {
    const template = this.querySelector("template");
    if (!template) return;
    this.replaceChildren(template.content.cloneNode(true));
    this.addEventListener("change", this);
    this.addEventListener("submit", this);
    if (location.search.length > 1) void this.#start();
  }

  handleEvent(event: Event): void {
    if (event.type === "submit") event.preventDefault();
    this.#used = true;
    void this.#start();
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    await untilDone(
      async () => {
        const { startAssumptions } = await fetchScript(() => import("./assumptions-view"));
        await startAssumptions(this, () => this.#used);
      },
      {
        sentence: "The outcomes could not be worked out here. The tables above hold every response window.",
        show: (note) => this.querySelector("[data-assumed]")?.before(note),
        refuge: () => this.querySelector("[data-assumed]"),
        keep: () => this.#keep(),
      },
    );
  }

  /** What the reader has chosen, as the form would send it without script. */
  #keep(): void {
    const form = this.querySelector("form");
    if (!form || !this.#used) return;
    const chosen = [...new FormData(form)].map(([name, value]) => [name, value instanceof File ? "" : value]);
    history.replaceState(null, "", `?${new URLSearchParams(chosen).toString()}#assumptions`);
  }
}
