import type { Drawn, DrawnCluster } from "../../model/zoom/lane-layout";
import { entryMark, type EntryMark, type ZoomEntry } from "../../model/zoom/zoom-entries";
import { make, makeSvg } from "../dom";
import { type ActorName, clusterName, entryName, soleKindWord } from "./zoom-words";

/** How something drawn stands among the others. */
interface Look {
  /** The width of its label in rem; null for none. */
  readonly room: number | null;
  readonly lit: boolean;
  /** Whether something else is lit. */
  readonly dim: boolean;
  readonly selected: ZoomEntry | null;
}

/** What is drawn of an entry or a cluster: an element, changed only where its look changes. */
export interface Item {
  readonly element: HTMLElement;
  readonly update: (look: Look) => void;
}

/** Makes what is drawn, with the marks of the page and the names of the record. */
export class Items {
  readonly #markOf: MarkOf;
  readonly #actorName: ActorName;

  constructor(markOf: MarkOf, actorName: ActorName) {
    this.#markOf = markOf;
    this.#actorName = actorName;
  }

  make(drawn: Drawn): Item {
    const element = make("div", { class: "zoom-item", role: "button", id: `zoom-${drawn.key}` });
    element.dataset.key = drawn.key;
    return drawn.kind === "cluster" ? this.#makeCluster(element, drawn) : this.#makeEntry(element, drawn.entry);
  }

  #makeCluster(element: HTMLElement, cluster: DrawnCluster): Item {
    element.classList.add("zoom-item--cluster");
    element.setAttribute("aria-label", `${clusterName(cluster)}. Opens by zooming in`);
    const { entries } = cluster;
    const count = make("span", { class: "zoom-count" }, make("b", {}, String(entries.length)));
    const word = soleKindWord(entries);
    if (word !== null) count.append(make("span", { class: "zoom-count-words" }, ` ${word}`));
    element.append(makeStrokes(cluster), count);
    return { element, update: ({ dim }) => setClass(element, "is-dim", dim) };
  }

  #makeEntry(element: HTMLElement, entry: ZoomEntry): Item {
    element.classList.add(`zoom-item--${entry.kind}`);
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

/** One fine stroke for each entry of a cluster, at its first day: how closely they follow each other. */
function makeStrokes({ entries, span }: DrawnCluster): SVGSVGElement {
  const length = span.last + 1 - span.first;
  const svg = makeSvg("svg", {
    class: "zoom-strokes",
    viewBox: `0 0 ${length} 1`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  for (const kind of ["warning", "event"] as const) {
    const path = strokes(entries, kind, span.first);
    if (path !== "") svg.append(makeSvg("path", { class: `zoom-strokes--${kind}`, d: path }));
  }
  return svg;
}

function strokes(entries: readonly ZoomEntry[], kind: ZoomEntry["kind"], first: number): string {
  const days = new Set(entries.filter((entry) => entry.kind === kind).map((entry) => entry.span.first - first + 0.5));
  return [...days].map((day) => `M${day} 0V1`).join("");
}

/** A new copy of a mark. */
export type MarkOf = (name: EntryMark) => Node;

/** The marks that the page brings along in a template, each drawn by the component that draws it elsewhere. */
export function marksIn(page: Document): MarkOf {
  const content = page.querySelector<HTMLTemplateElement>("template#zoom-marks")?.content;
  return (name) => {
    const mark = content?.querySelector(`[data-mark="${name}"] > svg`);
    return mark ? document.importNode(mark, true) : document.createTextNode("");
  };
}
