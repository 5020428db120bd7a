import type { Span } from "../../model/dates";
import { type Drawn, type DrawnCluster, drawnFor, entryOf, nearestTo, stepFrom } from "../../model/zoom/lane-layout";
import type { Lane } from "../../model/zoom/lanes";
import {
  centredOn,
  panned,
  showing,
  type TimeWindow,
  windowOf,
  zoomed,
  zoomedAboutDensest,
} from "../../model/zoom/time-window";
import type { ZoomEntry } from "../../model/zoom/zoom-entries";
import type { ZoomContainer } from "./container";
import { mendCancelledTouches } from "./input";
import type { Items } from "./items";
import { headlineWidths, Layout, tallest } from "./layout";
import { Card, TieLines } from "./overlay";
import { TimeDrawing } from "./time-drawing";
import type { ActorName } from "./zoom-words";

export interface ViewportParts {
  readonly container: ZoomContainer;
  readonly items: Items;
  readonly actorName: ActorName;
  readonly bounds: TimeWindow;
  /** The window has come to rest. */
  readonly settled: () => void;
  /** Lanes have come to lie above or below what is shown, or no longer do. */
  readonly overflows: (above: boolean, below: boolean) => void;
}

/** The drawing with what lies over it, and the one place in it where the keys are. */
export class Viewport {
  readonly #parts: ViewportParts;
  readonly #drawing: TimeDrawing;
  readonly #layout: Layout;
  readonly #ties: TieLines;
  readonly #card: Card;
  #selected: ZoomEntry | null = null;
  /** Where the keys are: an entry, in one of its lanes. */
  #current: { readonly lane: string; readonly entry: ZoomEntry } | null = null;
  #frame = 0;
  /** The width that everything was last drawn for, in pixels; 0 where it is to be drawn anew. */
  #drawnWidth = 0;

  constructor(parts: ViewportParts, window: TimeWindow) {
    const { canvas, drawing } = parts.container;
    this.#parts = parts;
    this.#drawing = new TimeDrawing(
      canvas,
      { bounds: parts.bounds, window, tallest },
      {
        moved: () => this.#track(),
        settled: () => this.#settle(),
        drawn: () => this.#redrawn(),
      },
    );
    this.#layout = new Layout(this.#drawing, parts.items, headlineWidths(), parts.bounds.end);
    this.#ties = new TieLines(canvas, this.#drawing);
    this.#card = new Card(drawing, parts.actorName);
    mendCancelledTouches(canvas);
    new ResizeObserver(() => this.#resize()).observe(canvas);
  }

  get card(): Card {
    return this.#card;
  }

  get window(): TimeWindow {
    return this.#drawing.window;
  }

  setLanes(lanes: readonly Lane[]): void {
    this.#current = null;
    if (this.#parts.container.canvas.clientWidth === 0) this.#drawnWidth = 0;
    this.#layout.setLanes(lanes);
    this.#layout.update();
    this.#markCurrent();
  }

  /** Lights an entry with what is tied to it; null lights everything again. */
  select(entry: ZoomEntry | null): void {
    this.#selected = entry;
    this.#layout.select(entry);
    this.#redrawOver();
  }

  moveTo(window: TimeWindow): void {
    const { start, end } = this.window;
    if (window.start === start && window.end === end) return;
    this.#drawing.moveTo(window, !matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  /** Shows a window so many times as long, about what is selected or where the keys are, else about the densest part. */
  zoom(factor: number): void {
    const { bounds } = this.#parts;
    const held = [this.#selected, this.#current?.entry].find((entry) => entry && isIn(entry, this.window));
    this.moveTo(
      held
        ? zoomed(this.window, factor, held.span.first, bounds)
        : zoomedAboutDensest(this.#spans(), this.window, factor, bounds),
    );
  }

  pan(part: number): void {
    this.moveTo(panned(this.window, part, this.#parts.bounds));
  }

  scroll(by: 1 | -1): void {
    const { top, bottom } = this.#drawing.area;
    this.#drawing.scrollBy(by * (bottom - top) * 0.8);
    this.#card.hide();
  }

  /** Goes so many steps within the lane; from nowhere, to what lies nearest to the middle. */
  step(steps: number): void {
    const current = this.#currentDrawn();
    const lane = current?.lane ?? this.#layout.lanes.find(({ entries }) => entries.length > 0)?.id;
    if (lane === undefined) return;
    const drawn = this.#layout.drawnIn(lane);
    this.#goTo(current || !Number.isFinite(steps) ? stepOrEnd(drawn, current, steps) : this.#middleOf(lane));
  }

  /** Goes to what is nearest in time in the next lane that has something. */
  changeLane(by: 1 | -1): void {
    const current = this.#currentDrawn();
    if (!current) {
      this.step(0);
      return;
    }
    const lanes = this.#layout.lanes;
    const place = lanes.findIndex(({ id }) => id === current.lane);
    const others = by === 1 ? lanes.slice(place + 1) : lanes.slice(0, place).reverse();
    const next = others.find(({ id }) => this.#layout.drawnIn(id).length > 0);
    if (next) this.#goTo(nearestTo(this.#layout.drawnIn(next.id), current.span.first));
  }

  /** What the keys have come to. */
  get current(): Drawn | undefined {
    return this.#currentDrawn();
  }

  /** Something drawn, by its key. */
  drawnWith(key: string): Drawn | undefined {
    const lane = this.#layout.lanes.find(({ id }) => key.startsWith(`${id}/`));
    const found = lane && this.#layout.drawnIn(lane.id).find((one) => one.key === key);
    if (found || !lane) return found;
    const place = this.#layout.lit.find(({ entry }) => key === `${lane.id}/${entry.key}`);
    return place && { kind: "entry", key, lane: lane.id, row: place.row, span: place.entry.span, entry: place.entry };
  }

  /** Moves the window to an entry that lies outside of it, and the keys with it. */
  goToEntry(entry: ZoomEntry): void {
    const own = this.#layout.lanes.find(({ entries }) => entries.includes(entry));
    if (own) this.#current = { lane: own.id, entry };
    this.moveTo(centredOn(this.window, entry.span, this.#parts.bounds));
  }

  /** Brings the keys to an entry, in a lane or in the first that has it, and the entry into view. */
  bringTo(entry: ZoomEntry, lane?: string): void {
    const own = this.#layout.lanes.find(({ id, entries }) => (lane ?? id) === id && entries.includes(entry));
    if (!own) return;
    this.#current = { lane: own.id, entry };
    this.#show(own.id, entry.span);
  }

  /** Zooms to a cluster, so that it comes apart. False where no zooming can. */
  open({ span, lane, entries }: DrawnCluster): boolean {
    const [first] = entries;
    const length = span.last + 1 - span.first;
    const room = Math.ceil(length * 0.08);
    const wanted = windowOf({ first: span.first - room, last: span.last + room });
    const opened = zoomed(wanted, 1, span.first, this.#parts.bounds);
    if (opened.end - opened.start >= (this.window.end - this.window.start) * 0.98) return false;
    if (first) this.#current = { lane, entry: first };
    this.moveTo(opened);
    return true;
  }

  showCard(key: string): void {
    const drawn = this.drawnWith(key);
    const element = this.#layout.elementOf(key);
    if (drawn && element) this.#card.show(drawn, element);
  }

  hideCard(): void {
    this.#card.hide();
  }

  #currentDrawn(): Drawn | undefined {
    return this.#current ? drawnFor(this.#layout.drawnIn(this.#current.lane), this.#current.entry) : undefined;
  }

  #spans(): Span[] {
    return this.#layout.lanes.flatMap(({ entries }) => entries.map(({ span }) => span));
  }

  #middleOf(lane: string): Drawn | undefined {
    const { start, end } = this.window;
    return nearestTo(this.#layout.drawnIn(lane), (start + end) / 2);
  }

  #goTo(drawn: Drawn | undefined): void {
    const entry = drawn && entryOf(drawn);
    if (!entry) return;
    this.#current = { lane: drawn.lane, entry };
    this.#show(drawn.lane, drawn.span);
  }

  #show(lane: string, span: Drawn["span"]): void {
    const window = showing(this.window, span, this.#parts.bounds);
    if (window !== this.window) this.#drawing.moveTo(window, false);
    this.#bringLane(lane);
    this.#layout.track();
    this.#markCurrent();
  }

  /** Moves the lanes so that one is wholly in view. */
  #bringLane(lane: string): void {
    const element = this.#layout.laneElement(lane);
    if (!element) return;
    const { top, bottom } = this.#drawing.area;
    const start = this.#drawing.topOf(element);
    const end = start + element.offsetHeight;
    if (start < top) this.#drawing.scrollBy(start - top);
    else if (end > bottom) this.#drawing.scrollBy(end - bottom);
  }

  /** Tells assistive technology where the keys are, and shows it. */
  #markCurrent(): void {
    const { drawing } = this.#parts.container;
    drawing.querySelector(".is-current")?.classList.remove("is-current");
    const current = this.#currentDrawn();
    const element = current && this.#layout.elementOf(current.key);
    if (!current || !element?.isConnected) {
      drawing.removeAttribute("aria-activedescendant");
      return;
    }
    element.classList.add("is-current");
    drawing.setAttribute("aria-activedescendant", element.id);
    if (drawing.matches(":focus-visible")) this.#card.show(current, element);
  }

  #track(): void {
    this.#card.hide();
    this.#redrawn();
  }

  #settle(): void {
    this.#layout.update();
    this.#markCurrent();
    this.#parts.settled();
  }

  /** Everything has been drawn anew; if lanes have moved, perhaps not all that is now in view. */
  #redrawn(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#layout.track());
    this.#redrawOver();
  }

  #redrawOver(): void {
    this.#ties.draw(this.#selected, this.#layout.lit);
    const { above, below } = this.#drawing.overflow;
    this.#parts.overflows(above, below);
  }

  /** Draws for another width. Opened again as it was closed, all is still there. */
  #resize(): void {
    const width = this.#parts.container.canvas.clientWidth;
    if (width === 0 || width === this.#drawnWidth) return;
    this.#drawnWidth = width;
    this.#drawing.redraw();
    this.#layout.update();
    this.#card.hide();
  }
}

function stepOrEnd(drawn: readonly Drawn[], current: Drawn | undefined, steps: number): Drawn | undefined {
  const from = current ?? drawn[0];
  return from && stepFrom(drawn, from, steps);
}

function isIn({ span }: ZoomEntry, { start, end }: TimeWindow): boolean {
  return span.first >= start && span.first < end;
}
