import { type FilterChange, followFilter } from "../filter/shown-view";
import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";
import type { ShownPart } from "./shown-part";

/**
 * `<filter-picture data-index="/picture-index.json" data-pairs="/timeline-index.json">` in the figure of a picture:
 * lets it show what the filter of the page lets through, and says how much that is. All that it takes is fetched with
 * the first filter; where that fails, the picture stays whole, and a sentence says so and offers to try again.
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
    this.#part ??= untilDone(() => this.#load(), {
      sentence: "The picture could not follow the filter: it shows the whole record.",
      show: (note) => this.replaceChildren(note),
      refuge: () => this.closest("figure")?.querySelector<SVGElement>('svg a[tabindex="0"]') ?? null,
    });
    const part = await this.#part;
    if (this.#change) this.textContent = part.show(this.#change);
  }

  async #load(): Promise<ShownPart> {
    const { loadShownPart } = await fetchScript(() => import("./shown-part"));
    const { index = "", pairs = "" } = this.dataset;
    const drawing = this.closest("figure") ?? document.body;
    return loadShownPart(drawing, new URL(index, document.baseURI), new URL(pairs, document.baseURI));
  }
}
