import type { ZoomData } from "../../model/zoom/zoom-data";
import { asksForZoom, filterPartOf, joinedQuery } from "../../model/zoom/zoom-parameters";
import { nextFilterChange } from "../filter/filter-change";
import { make, makeButton } from "../make";
import { whenOnline } from "../when-online";
import type { startZoom } from "./start-zoom";
import styles from "./styles/zoom.css?url";
import type { ZoomView } from "./zoom-view";

/** How long the drawing waits for what the filter lets through, in milliseconds. */
const patience = 8000;

/**
 * `<zoom-timeline data-source="/zoom-timeline.json">`: holds a button that opens the drawing. The drawing, its style and
 * what it draws are fetched when the reader presses it or the address asks for it; where that fails, one sentence says
 * so, offers to try again, and tries by itself when the line is back. The list stays.
 */
export class ZoomTimeline extends HTMLElement {
  readonly #opener = makeButton("zoom-opener", "Zoomable timeline");
  #view: Promise<ZoomView | null> | null = null;
  /** A script that could not be fetched is given up by the browser for as long as the page is there. */
  #needsNewPage = false;

  connectedCallback(): void {
    if (this.contains(this.#opener)) return;
    this.#opener.setAttribute("aria-expanded", "false");
    this.append(this.#opener);
    this.#opener.addEventListener("click", () => void this.#start((view) => view.toggle()));
    addEventListener("popstate", () => this.#follow());
    this.#follow();
  }

  #follow(): void {
    if (asksForZoom(location.search) || this.#view) void this.#start((view) => view.followAddress());
  }

  async #start(act: (view: ZoomView) => void): Promise<void> {
    this.#view ??= this.#load().catch((error: unknown) => this.#fail(error, act));
    const view = await this.#view;
    if (view) act(view);
    document.documentElement.classList.remove("asks-zoom");
  }

  /** All that is needed, fetched side by side; and what the filter lets through, where the address asks for a part. */
  async #load(): Promise<ZoomView> {
    const [start, data] = await Promise.all([
      this.#loadScript(),
      loadData(new URL(this.dataset.source ?? "", document.baseURI)),
      loadStyle(),
      filterPartOf(location.search) === "" ? null : nextFilterChange(patience),
    ]);
    return start(this, this.#opener, data);
  }

  async #loadScript(): Promise<typeof startZoom> {
    try {
      return (await import("./start-zoom")).startZoom;
    } catch (error) {
      this.#needsNewPage = true;
      throw error;
    }
  }

  /** Tries once more; where only a new page can help, asks for it with the drawing open, once there is a line again. */
  async #again(act: (view: ZoomView) => void): Promise<void> {
    if (this.#needsNewPage) {
      const answer = await fetch(new URL(this.dataset.source ?? "", document.baseURI), { cache: "reload" }).catch(
        () => null,
      );
      if (answer?.ok) {
        history.replaceState(null, "", location.pathname + joinedQuery(location.search, "view=zoom"));
        location.reload();
        return;
      }
    }
    void this.#start(act);
  }

  #fail(error: unknown, act: (view: ZoomView) => void): null {
    reportError(error);
    this.#view = null;
    const again = makeButton("zoom-opener", "Try again");
    const sentence = make(
      "p",
      { class: "zoom-sentence", role: "status", tabindex: "-1" },
      "The zoomable timeline could not be loaded; the list below has the same warnings and events. ",
      again,
    );
    const focused = document.activeElement === this.#opener;
    this.#opener.replaceWith(sentence);
    if (focused) sentence.focus();
    const tryAgain = () => {
      if (!sentence.isConnected) return;
      const refocus = sentence.contains(document.activeElement);
      sentence.replaceWith(this.#opener);
      if (refocus) this.#opener.focus();
      void this.#again(act);
    };
    again.addEventListener("click", tryAgain);
    whenOnline(tryAgain);
    return null;
  }
}

async function loadData(address: URL): Promise<ZoomData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return (await response.json()) as ZoomData;
}

function loadStyle(): Promise<void> {
  const link = make("link", { rel: "stylesheet", href: styles });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${link.href} could not be loaded`));
    };
    document.head.append(link);
  });
}
