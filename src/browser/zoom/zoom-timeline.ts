import type { ZoomData } from "../../model/zoom/zoom-entries";
import { filterPartOf, joinedQuery } from "../../model/zoom/zoom-parameters";
import { followView, nextFilterChange, tellView } from "../filter/shown-view";
import { loadStyle, make, makeButton, whenOnline } from "../dom";
import { fetchJson } from "../fetch";
import type { startZoom } from "./start-zoom";
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
  #view: Promise<ZoomView | null> | null = null;
  #connected = false;
  /** What stands in the place of the drawing where it could not be had. */
  #sentence: HTMLElement | null = null;
  /** A script that could not be fetched is given up by the browser for as long as the page is there. */
  #needsNewPage = false;

  connectedCallback(): void {
    if (this.#connected) return;
    this.#connected = true;
    followView((shown) => {
      if (shown === "zoom") void this.#start((view) => view.open());
      else if (this.#view) void this.#start((view) => view.close());
      if (shown !== "zoom") this.#sentence?.remove();
    });
  }

  async #start(act: (view: ZoomView) => void): Promise<void> {
    this.#sentence?.remove();
    this.#view ??= this.#load().catch((error: unknown) => this.#fail(error));
    const view = await this.#view;
    if (view) act(view);
    document.documentElement.classList.remove("asks-zoom");
  }

  /** All that is needed, fetched side by side; and what the filter lets through, where the address asks for a part. */
  async #load(): Promise<ZoomView> {
    const [start, data] = await Promise.all([
      this.#loadScript(),
      fetchJson(this.#source),
      loadStyle(styles),
      filterPartOf(location.search) === "" ? null : nextFilterChange(patience),
    ]);
    return start(this, leaveZoom, data as ZoomData);
  }

  async #loadScript(): Promise<typeof startZoom> {
    try {
      return (await import("./start-zoom")).startZoom;
    } catch (error) {
      this.#needsNewPage = true;
      throw error;
    }
  }

  #fail(error: unknown): null {
    reportError(error);
    this.#view = null;
    const again = makeButton("zoom-button", "Try again");
    const sentence = make(
      "p",
      { class: "zoom-sentence", role: "status", tabindex: "-1" },
      "The zoomable timeline could not be loaded; the list below has the same warnings and events. ",
      again,
    );
    const tryAgain = () => {
      if (sentence.isConnected) void this.#again();
    };
    again.addEventListener("click", tryAgain);
    whenOnline(tryAgain);
    this.append(sentence);
    this.#sentence = sentence;
    sentence.focus();
    return null;
  }

  /** Tries once more; where only a new page can help, asks for it with the drawing open, once there is a line again. */
  async #again(): Promise<void> {
    if (this.#needsNewPage && (await this.#hasLine())) {
      history.replaceState(null, "", location.pathname + joinedQuery(location.search, "view=zoom"));
      location.reload();
    } else void this.#start((view) => view.open());
  }

  async #hasLine(): Promise<boolean> {
    // That there is none is one of the two answers.
    const answer = await fetch(this.#source, { cache: "reload" }).catch(() => null);
    return answer?.ok ?? false;
  }

  get #source(): URL {
    return new URL(this.dataset.source ?? "", document.baseURI);
  }
}

/** Brings the focus back to where views are chosen; where the drawing is closed, the list is the view again. */
function leaveZoom(closed: boolean): void {
  if (closed) tellView("list");
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-view="zoom"], .filter-opener')];
  buttons.find((button) => button.checkVisibility())?.focus();
}
