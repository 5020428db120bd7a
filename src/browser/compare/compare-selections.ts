import { make, makeButton } from "../dom";

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
    try {
      const { startCompare } = await import("./start-compare");
      await startCompare(this, (...shown) => this.#show(...shown));
    } catch (error) {
      reportError(error);
      this.#giveUp();
    }
  }

  #giveUp(): void {
    const again = makeButton("action", "Try again");
    const sentence = make("p", { role: "status" }, "The two selections could not be loaded. ", again);
    again.addEventListener("click", () => void this.#start());
    this.#show(sentence, ...(this.#links ?? []));
  }

  /** The templates stay, whatever is shown. */
  #show(...shown: readonly Node[]): void {
    const templates = [...this.querySelectorAll("template")];
    const focused = document.activeElement;
    const wasInView = focused !== null && focused !== document.body && isInView(focused);
    this.replaceChildren(...shown, ...templates.filter((template) => !shown.includes(template)));
    // What has the focus below is pushed down by what takes more place, and brought back.
    if (wasInView) requestAnimationFrame(() => focused.scrollIntoView({ block: "nearest" }));
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
