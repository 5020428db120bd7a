import styles from "../compare/compare.css?url";
import { loadStyle, make, makeButton } from "../dom";
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
    try {
      const [made] = await Promise.all([this.#made(), loadStyle(styles)]);
      this.#show(...made);
    } catch (error) {
      reportError(error);
      this.#giveUp();
    }
  }

  async #made(): Promise<readonly Node[]> {
    if (this.dataset.of === "comparison") {
      const { frameOfComparison } = await import("./frame-of-comparison");
      return frameOfComparison(this);
    }
    const { frameOfTimeline } = await import("./frame-of-timeline");
    return frameOfTimeline(this);
  }

  #giveUp(): void {
    const again = makeButton("action", "Try again");
    again.addEventListener("click", () => void this.#start());
    const sentence = make("p", { role: "status" }, "This selection could not be loaded. ", again);
    this.#show(sentence, ...(this.#whole ?? []));
  }

  #show(...shown: readonly Node[]): void {
    this.classList.add("is-ready");
    const templates = [...this.querySelectorAll("template")];
    this.replaceChildren(...shown, ...templates.filter((template) => !shown.includes(template)));
  }
}

// All that a page made to be framed needs of script: what it shows by its address, and marks that can be read.
customElements.define("framed-selection", FramedSelection);
customElements.define("time-picture", TimePicture);
