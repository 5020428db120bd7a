import { type FilterChange, followFilter } from "../filter/shown-view";
import type { ShownPart } from "./shown-part";

/**
 * `<filter-picture data-index="/picture-index.json" data-pairs="/timeline-index.json">` in the figure of a picture:
 * lets it show what the filter of the page lets through, and says how much that is. All that it takes is fetched with
 * the first filter; where that fails, the picture stays whole and a sentence says so.
 */
export class FilterPicture extends HTMLElement {
  #part: Promise<ShownPart> | null = null;
  #change: FilterChange | null = null;
  #end: (() => void) | null = null;

  connectedCallback(): void {
    this.#end ??= followFilter((change) => {
      this.#change = change;
      if (this.#part || !change.asBuilt) void this.#show();
    });
  }

  disconnectedCallback(): void {
    this.#end?.();
    this.#end = null;
  }

  /** What is asked for last is shown, however long the first took to come. */
  async #show(): Promise<void> {
    this.#part ??= this.#load();
    try {
      const part = await this.#part;
      if (this.#change) this.textContent = part.show(this.#change);
    } catch (error) {
      reportError(error);
      this.#part = null;
      this.textContent = "The picture could not follow the filter: it shows the whole record.";
    }
  }

  async #load(): Promise<ShownPart> {
    const { loadShownPart } = await import("./shown-part");
    const { index = "", pairs = "" } = this.dataset;
    const drawing = this.closest("figure") ?? document.body;
    return loadShownPart(drawing, new URL(index, document.baseURI), new URL(pairs, document.baseURI));
  }
}
