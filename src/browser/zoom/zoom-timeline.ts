import { followView, tellView } from "../filter/view-switch";
import { make } from "../make";
import type { ZoomView } from "./zoom-view";

/**
 * `<zoom-timeline data-source="/zoom-timeline.json">`: the place of the zoomable timeline, one of the views of what is
 * selected. The drawing, its style and what it draws are fetched when the reader or the address asks for it; where that
 * fails, one sentence says so and the list stays.
 */
export class ZoomTimeline extends HTMLElement {
  #view: Promise<ZoomView | null> | null = null;
  #connected = false;

  connectedCallback(): void {
    if (this.#connected) return;
    this.#connected = true;
    followView((shown) => {
      if (shown === "zoom") void this.#start((view) => view.open());
      else if (this.#view) void this.#start((view) => view.close());
    });
  }

  async #start(act: (view: ZoomView) => void): Promise<void> {
    this.#view ??= import("./start-zoom")
      .then(({ startZoom }) => startZoom(this, (closed) => leaveZoom(closed)))
      .catch(() => this.#fail());
    const view = await this.#view;
    if (view) act(view);
  }

  #fail(): null {
    const sentence = make("p", { class: "zoom-sentence", role: "status", tabindex: "-1" });
    sentence.textContent =
      "The zoomable timeline could not be loaded; the list below has the same warnings and events.";
    this.append(sentence);
    sentence.focus();
    return null;
  }
}

/** Brings the focus back to where views are chosen; where the drawing is closed, the list is the view again. */
function leaveZoom(closed: boolean): void {
  if (closed) tellView("list");
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-view="zoom"], .filter-opener')];
  buttons.find((button) => button.checkVisibility())?.focus();
}
