import type { ZoomData } from "../../model/zoom/zoom-entries";
import { filterPartOf, joinedQuery } from "../../model/zoom/zoom-parameters";
import { followView, nextFilterChange, tellView } from "../filter/shown-view";
import { loadStyle } from "../dom";
import { fetchJson, fetchScript } from "../fetch";
import { untilDone } from "../try-again";
import styles from "./styles/zoom.css?url";
import type { ZoomView } from "./zoom-view";

/** How long the drawing waits for what the filter lets through, in milliseconds. */
const patience = 8000;

/**
 * `<zoom-timeline data-source="/zoom-timeline.json">`: the place of the zoomable timeline, one of the views of what is
 * selected. The drawing, its style and what it draws are fetched when the reader or the address asks for it; where that
 * fails, one sentence says so, offers to try again, and tries by itself when the line is back. The list stays.
 */
export class ZoomTimeline extends HTMLElement {
  #view: Promise<ZoomView> | null = null;
  #connected = false;
  /** What stands in the place of the drawing where it could not be had. */
  #note: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.#connected) return;
    this.#connected = true;
    followView((shown) => {
      if (shown === "zoom") void this.#start((view) => view.open());
      else if (this.#note?.isConnected) this.#giveUp(this.#note);
      else if (this.#view) void this.#start((view) => view.close());
    });
  }

  async #start(act: (view: ZoomView) => void): Promise<void> {
    this.#view ??= untilDone(() => this.#load(), {
      sentence: "The zoomable timeline could not be loaded; the list below has the same warnings and events.",
      show: (note) => this.#offerAgain(note),
      look: ["zoom-sentence trouble", "zoom-button"],
      keep: () => history.replaceState(null, "", location.pathname + joinedQuery(location.search, "view=zoom")),
    });
    act(await this.#view);
    document.documentElement.classList.remove("asks-zoom");
  }

  #offerAgain(note: HTMLElement): void {
    this.#note = note;
    this.append(note);
    document.documentElement.classList.remove("asks-zoom");
    note.focus();
  }

  /** Another view was chosen: what could not be had is no longer wanted, and asked for anew when it is. */
  #giveUp(note: HTMLElement): void {
    note.remove();
    this.#view = null;
  }

  /** All that is needed, fetched side by side; and what the filter lets through, where the address asks for a part. */
  async #load(): Promise<ZoomView> {
    const [{ startZoom }, data] = await Promise.all([
      fetchScript(() => import("./start-zoom")),
      fetchJson(new URL(this.dataset.source ?? "", document.baseURI)),
      loadStyle(styles),
      filterPartOf(location.search) === "" ? null : nextFilterChange(patience),
    ]);
    return startZoom(this, leaveZoom, data as ZoomData);
  }
}

/** Brings the focus back to where views are chosen; where the drawing is closed, the list is the view again. */
function leaveZoom(closed: boolean): void {
  if (closed) tellView("list");
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-view="zoom"], .filter-opener')];
  buttons.find((button) => button.checkVisibility())?.focus();
}
