import { make } from "../dom";

/**
 * `<reader-assumptions data-record="/derivation-record.json" data-lines="/lines/">`: puts the form of the template
 * inside it in the place of the sentence. The record, and the code that derives outcomes from it, are fetched when the
 * reader first uses the form or the address asks for something; where that fails, a sentence says so.
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
    try {
      const { startAssumptions } = await import("./start-assumptions");
      await startAssumptions(this, () => this.#used);
    } catch (error) {
      reportError(error);
      const sentence = "The outcomes could not be worked out here. The tables above hold every response window.";
      this.replaceChildren(make("p", { class: "assumptions-status", role: "status" }, sentence));
    }
  }
}
