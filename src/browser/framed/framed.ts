import styles from "../compare/compare.css?url";
import { loadStyle, make, replaceContent } from "../dom";
import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";
import { TimePicture } from "../picture/time-picture";

/**
 * `<framed-selection data-of="timeline">`, or `comparison`, in a page that other sites frame: shows what the address
 * asks for in the place of what is inside it. All that it takes is fetched at once; where that fails, what was inside
 * it comes back with one sentence and a button that tries again.
 */
class FramedSelection extends HTMLElement {
  #whole: readonly Node[] | null = null;

  connectedCallback(): void {
    if (this.#whole) return;
    this.#whole = [...this.childNodes];
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#show(make("p", { class: "soft", role: "status" }, "Loading the record…"));
    const made = await untilDone(async () => (await Promise.all([this.#made(), loadStyle(styles)]))[0], {
      sentence: "This selection could not be loaded.",
      show: (note) => this.#show(note, ...(this.#whole ?? [])),
    });
    this.#show(...made);
  }

  async #made(): Promise<readonly Node[]> {
    if (this.dataset.of === "comparison") {
      const { frameOfComparison } = await fetchScript(() => import("./frame-of-comparison"));
      return frameOfComparison(this);
    }
    const { frameOfTimeline } = await fetchScript(() => import("./frame-of-timeline"));
    return frameOfTimeline(this);
  }

  #show(...shown: readonly Node[]): void {
    this.classList.add("is-ready");
    const templates = [...this.querySelectorAll("template")];
    replaceContent(this, ...shown, ...templates.filter((template) => !shown.includes(template)));
  }
}

// All that a page made to be framed needs of script: what it shows by its address, and marks that can be read.
customElements.define("framed-selection", FramedSelection);
customElements.define("time-picture", TimePicture);
