import { make, makeButton } from "../make";
import type { ZoomView } from "./zoom-view";

/**
 * `<zoom-timeline data-source="/zoom-timeline.json">`: puts a button in the place of the sentence inside it. The
 * drawing, its style and what it draws are fetched when the reader presses it or the address asks for it; where that
 * fails, one sentence says so and the list stays.
 */
export class ZoomTimeline extends HTMLElement {
  readonly #opener = makeButton("filter-opener", "Zoomable timeline");
  #view: Promise<ZoomView | null> | null = null;

  connectedCallback(): void {
    if (this.contains(this.#opener)) return;
    this.#opener.setAttribute("aria-expanded", "false");
    this.querySelector("p")?.replaceWith(this.#opener);
    this.#opener.addEventListener("click", () => void this.#start((view) => view.toggle()));
    addEventListener("popstate", () => this.#follow());
    this.#follow();
  }

  #follow(): void {
    const asked = new URLSearchParams(location.search).get("view") === "zoom";
    if (asked || this.#view) void this.#start((view) => view.followAddress());
  }

  async #start(act: (view: ZoomView) => void): Promise<void> {
    this.#view ??= import("./start-zoom")
      .then(({ startZoom }) => startZoom(this, this.#opener))
      .catch(() => this.#fail());
    const view = await this.#view;
    if (view) act(view);
  }

  #fail(): null {
    const sentence = make("p", { class: "zoom-sentence", role: "status", tabindex: "-1" });
    sentence.textContent =
      "The zoomable timeline could not be loaded; the list below has the same warnings and events.";
    const focused = document.activeElement === this.#opener;
    this.#opener.replaceWith(sentence);
    if (focused) sentence.focus();
    return null;
  }
}
