import type { Drawn, DrawnCluster } from "../../model/zoom/lane-layout";
import { entryMark, type EntryMark, type ZoomEntry } from "../../model/zoom/zoom-entries";
import { make } from "../dom";
import type { MarkOf } from "./marks";
import { makeStrokes } from "./strokes";
import { clusterName, entryName, soleKindWord, type ActorName } from "./zoom-words";

/** How something drawn stands among the others. */
export interface Look {
  /** The width of its label in rem; null for none. */
  readonly room: number | null;
  readonly lit: boolean;
  /** Whether something else is lit. */
  readonly dim: boolean;
  readonly selected: ZoomEntry | null;
}

/** What is drawn of an entry or a cluster: an element, changed only where its look changes. */
export interface Thing {
  readonly element: HTMLElement;
  readonly update: (look: Look) => void;
}

/** Makes what is drawn, with the marks of the page and the names of the record. */
export class Things {
  readonly #markOf: MarkOf;
  readonly #actorName: ActorName;

  constructor(markOf: MarkOf, actorName: ActorName) {
    this.#markOf = markOf;
    this.#actorName = actorName;
  }

  make(drawn: Drawn): Thing {
    const element = make("div", { class: "zoom-thing", role: "button", id: `zoom-${drawn.key}` });
    element.dataset.key = drawn.key;
    return drawn.kind === "cluster" ? this.#makeCluster(element, drawn) : this.#makeEntry(element, drawn.entry);
  }

  #makeCluster(element: HTMLElement, cluster: DrawnCluster): Thing {
    element.classList.add("zoom-thing--cluster");
    element.setAttribute("aria-label", `${clusterName(cluster)}. Opens by zooming in`);
    const { entries } = cluster;
    const count = make("span", { class: "zoom-count" }, make("b", {}, String(entries.length)));
    const word = soleKindWord(entries);
    if (word !== null) count.append(make("span", { class: "zoom-count-words" }, ` ${word}`));
    element.append(makeStrokes(cluster), count);
    return { element, update: ({ dim }) => setClass(element, "is-dim", dim) };
  }

  #makeEntry(element: HTMLElement, entry: ZoomEntry): Thing {
    element.classList.add(`zoom-thing--${entry.kind}`);
    element.setAttribute("aria-label", entryName(entry, this.#actorName));
    const mark = make("span", { class: "zoom-mark" });
    const label = make("span", { class: "zoom-label" }, entry.headline);
    element.append(mark, label);
    let shown: EntryMark | null = null;
    const update = ({ room, lit, dim, selected }: Look) => {
      const name = entryMark(entry, lit ? selected : null);
      if (name !== shown) mark.replaceChildren(this.#markOf(name));
      shown = name;
      label.hidden = room === null;
      if (room !== null) label.style.inlineSize = `${room}rem`;
      setClass(element, "is-lit", lit);
      setClass(element, "is-dim", dim && !lit);
      element.setAttribute("aria-pressed", String(entry === selected));
    };
    return { element, update };
  }
}

function setClass(element: HTMLElement, name: string, on: boolean): void {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
}
