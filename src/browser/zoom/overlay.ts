import type { Drawn } from "../../model/zoom/lane-layout";
import type { ZoomEntry } from "../../model/zoom/zoom-entries";
import { make, makeSvg } from "../dom";
import { type EntryPlace, rem, rowHeight } from "./layout";
import type { TimeDrawing } from "./time-drawing";
import { type ActorName, clusterName, standing, whenAndWho } from "./zoom-words";

/** Says what lies under the pointer, or what the keys have come to: date, actor, headline, and what became of it. */
export class Card {
  readonly #place: HTMLElement;
  readonly #actorName: ActorName;
  readonly #card = make("div", { class: "zoom-card", "aria-hidden": "true" });

  constructor(place: HTMLElement, actorName: ActorName) {
    this.#place = place;
    this.#actorName = actorName;
    this.#card.hidden = true;
    place.append(this.#card);
  }

  get element(): HTMLElement {
    return this.#card;
  }

  get isShown(): boolean {
    return !this.#card.hidden;
  }

  /** Shows it beside something drawn, on the side where there is room. */
  show(drawn: Drawn, beside: HTMLElement): void {
    this.#card.replaceChildren(...this.#words(drawn));
    this.#card.hidden = false;
    const [place, item] = [this.#place.getBoundingClientRect(), beside.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const middle = drawn.kind === "cluster" ? (item.left + item.right) / 2 : item.left;
    const left = Math.min(Math.max(middle - place.left - 24, 0), place.width - width);
    const below = item.bottom - place.top + 4;
    const top = below + height <= place.height ? below : item.top - place.top - height - 4;
    this.#card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  hide(): void {
    this.#card.hidden = true;
  }

  #words(drawn: Drawn): HTMLElement[] {
    if (drawn.kind === "cluster")
      return [make("p", { class: "zoom-card-headline" }, clusterName(drawn)), make("p", {}, "Opens by zooming in")];
    const { entry } = drawn;
    return [
      make("p", {}, whenAndWho(entry, this.#actorName)),
      make("p", { class: "zoom-card-headline" }, entry.headline),
      make("p", {}, standing(entry)),
    ];
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The connections between what is selected and what is lit with it, behind the marks and labels. */
export class TieLines {
  readonly #svg = makeSvg("svg", { class: "zoom-ties", "aria-hidden": "true" });
  readonly #drawing: TimeDrawing;
  #frame = 0;

  constructor(place: HTMLElement, drawing: TimeDrawing) {
    this.#drawing = drawing;
    place.prepend(this.#svg);
  }

  /** Draws them with the next frame; asked for many times before that, once. */
  draw(selected: ZoomEntry | null, lit: readonly EntryPlace[]): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#drawNow(selected, lit));
  }

  #drawNow(selected: ZoomEntry | null, lit: readonly EntryPlace[]): void {
    const { left, top, right, bottom } = this.#drawing.area;
    const { style } = this.#svg;
    [style.left, style.top] = [`${left}px`, `${top}px`];
    [style.width, style.height] = [`${right - left}px`, `${bottom - top}px`];
    const unit = rem();
    const pointOf = (entry: ZoomEntry): Point | null => {
      const place = lit.find((one) => one.entry === entry);
      return place ? this.#pointOf(place, { left, top }, unit) : null;
    };
    const paths = (selected?.ties ?? []).flatMap(({ warning, event, mark }) => {
      const [from, to] = [pointOf(warning), pointOf(event)];
      return from && to ? [makeSvg("path", { class: `zoom-tie zoom-tie--${mark}`, d: curve(from, to, unit) })] : [];
    });
    this.#svg.replaceChildren(...paths);
  }

  #pointOf(
    { entry, lane, row }: EntryPlace,
    corner: { readonly left: number; readonly top: number },
    unit: number,
  ): Point {
    const inset = parseFloat(getComputedStyle(lane).paddingBlockStart);
    const exact = entry.span.first === entry.span.last;
    return {
      // A mark stands over its day; where only month or year are known, at the beginning of these.
      x: this.#drawing.xOf(entry.span.first) - corner.left + (exact ? 0 : 0.5625 * unit),
      y: this.#drawing.topOf(lane) - corner.top + inset + (row + 0.5) * rowHeight * unit,
    };
  }
}

/** From mark to mark: downwards from one and into the other from above, or the other way round. */
function curve(from: Point, to: Point, unit: number): string {
  const down = to.y >= from.y ? 1 : -1;
  const gap = 0.5 * unit * down;
  const [start, end] = [from.y + gap, to.y - gap];
  const bend = Math.max(Math.abs(end - start) / 2, unit * 1.25) * down;
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(from.x, start)}C${at(from.x, start + bend)} ${at(to.x, end - bend)} ${at(to.x, end)}`;
}
