import { type Drawn, labelRooms, layOutLane, litInLane, litWith, type WidthOf } from "../../model/zoom/lane-layout";
import type { Lane } from "../../model/zoom/lanes";
import type { TimeWindow } from "../../model/zoom/time-window";
import type { ZoomEntry } from "../../model/zoom/zoom-entries";
import { make } from "../dom";
import type { Item, Items } from "./items";
import type { DrawnItem, TimeDrawing } from "./time-drawing";

/** How far beyond the window is drawn, in windows, so that moving shows what is there at once. */
const beyond = 0.4;
/** How high the drawing may be, in rem; beyond that, lanes scroll in it. */
export const tallest = 34;
/** By how much the scale may change while it is moving before everything is laid out anew. */
const tolerance = 1.3;

/** The height of a row, in rem; as the style sheet has it. */
export const rowHeight = 1.5;

/** Where an entry is drawn: the element of its lane, and the row in it. */
export interface EntryPlace {
  readonly entry: ZoomEntry;
  readonly lane: HTMLElement;
  readonly row: number;
}

/** Lays out what is to be seen, and has it drawn. */
export class Layout {
  readonly #drawing: TimeDrawing;
  readonly #items: Items;
  readonly #widthOf: WidthOf;
  readonly #end: number;
  readonly #made = new Map<string, Item>();
  #lanes: readonly Lane[] = [];
  #laneElements: ReadonlyMap<string, HTMLElement> = new Map();
  #layout: ReadonlyMap<string, readonly Drawn[]> = new Map();
  #scale = 0;
  #covered: TimeWindow = { start: 0, end: 0 };
  #scrolled = 0;
  #selected: ZoomEntry | null = null;
  #lit: readonly EntryPlace[] = [];

  /** @param end the day at which the drawing ends */
  constructor(drawing: TimeDrawing, items: Items, widthOf: WidthOf, end: number) {
    this.#drawing = drawing;
    this.#items = items;
    this.#widthOf = widthOf;
    this.#end = end;
  }

  get lanes(): readonly Lane[] {
    return this.#lanes;
  }

  /** What is drawn in a lane, in the order of time, in view or not. */
  drawnIn(lane: string): readonly Drawn[] {
    return this.#layout.get(lane) ?? [];
  }

  /** Where the entries that are lit are drawn, the selected one first. */
  get lit(): readonly EntryPlace[] {
    return this.#lit;
  }

  elementOf(key: string): HTMLElement | undefined {
    return this.#made.get(key)?.element;
  }

  laneElement(lane: string): HTMLElement | undefined {
    return this.#laneElements.get(lane);
  }

  setLanes(lanes: readonly Lane[]): void {
    this.#lanes = lanes;
    this.#laneElements = new Map(lanes.map((lane) => [lane.id, makeLane(lane)]));
    this.#made.clear();
    this.#drawing.setLanes([...this.#laneElements].map(([id, element]) => ({ id, element })));
    this.#scale = 0;
  }

  select(entry: ZoomEntry | null): void {
    if (entry === this.#selected) return;
    this.#selected = entry;
    this.#draw();
  }

  /** Draws what the window shows now. */
  update(): void {
    const scale = this.#scaleNow();
    if (scale !== this.#scale) {
      this.#scale = scale;
      this.#layout = new Map(this.#lanes.map((lane) => [lane.id, layOutLane(lane, scale)]));
    }
    this.#draw();
  }

  /** The same while the window moves: only where what was drawn no longer does. */
  track(): void {
    const { start, end } = this.#drawing.window;
    const change = this.#scaleNow() / this.#scale;
    const outgrown = start < this.#covered.start || end > this.#covered.end;
    const scrolledAway = Math.abs(this.#drawing.scrolled - this.#scrolled) > tallest * rem() * (beyond / 2);
    if (outgrown || scrolledAway || change > tolerance || change < 1 / tolerance) this.update();
  }

  /** Pixels a day, as if 1 rem were 16 pixels. */
  #scaleNow(): number {
    const { start, end } = this.#drawing.window;
    return ((this.#drawing.width / (end - start)) * 16) / rem();
  }

  #draw(): void {
    const { start, end } = this.#drawing.window;
    const margin = (end - start) * beyond;
    this.#covered = { start: start - margin, end: end + margin };
    this.#scrolled = this.#drawing.scrolled;
    const near = this.#lanesInReach();
    const litEntries = this.#selected ? litWith(this.#selected) : null;
    const lit: EntryPlace[] = [];
    const items = this.#lanes.flatMap((lane) => {
      const all = this.drawnIn(lane.id);
      const inFront = litEntries ? litInLane(lane, all, litEntries, this.#scale) : [];
      const element = this.#laneElements.get(lane.id);
      if (element) lit.push(...inFront.map(({ entry, row }) => ({ entry, row, lane: element })));
      return near.has(lane) ? this.#drawLane(lane, all, inFront) : [];
    });
    this.#lit = lit.sort(({ entry }) => (entry === this.#selected ? -1 : 1));
    const kept = new Set(items.map(({ id }) => id));
    for (const key of this.#made.keys()) if (!kept.has(key)) this.#made.delete(key);
    this.#drawing.setItems(items);
  }

  #drawLane(lane: Lane, all: readonly Drawn[], lit: readonly Drawn[]): DrawnItem[] {
    const keys = new Set(lit.map(({ key }) => key));
    const near = all.filter((one) => this.#isCovered(one) && !keys.has(one.key));
    const labelled = this.#selected ? lit : near;
    const ends = { end: this.#end, edge: this.#drawing.window.end };
    const rooms = labelRooms(labelled, { rows: lane.rows, ...ends, pixelsPerDay: this.#scale }, this.#widthOf);
    return [...near, ...lit.filter((one) => this.#isCovered(one))].map((one) => {
      const item = this.#made.get(one.key) ?? this.#items.make(one);
      this.#made.set(one.key, item);
      const room = rooms.get(one.key);
      item.update({
        room: room === undefined ? null : room / 16,
        lit: keys.has(one.key),
        dim: this.#selected !== null,
        selected: this.#selected,
      });
      return itemOf(one, item.element);
    });
  }

  /** The lanes in view, and as many above and below as scrolling may bring there before the next drawing. */
  #lanesInReach(): ReadonlySet<Lane> {
    const [unit, beside] = [rem(), this.#drawing.laneRoom];
    const height = tallest * unit;
    const [first, last] = [this.#scrolled - height * beyond, this.#scrolled + height * (1 + beyond)];
    let top = 0;
    const near = this.#lanes.filter(({ rows }) => {
      const start = top;
      top += (rows * rowHeight + beside) * unit;
      return top >= first && start <= last;
    });
    return new Set(near);
  }

  #isCovered({ span }: Drawn): boolean {
    return span.last + 1 >= this.#covered.start && span.first <= this.#covered.end;
  }
}

function itemOf({ key, lane, row, span, kind }: Drawn, element: HTMLElement): DrawnItem {
  const shape = kind === "cluster" ? "cluster" : span.first === span.last ? "point" : "span";
  return { id: key, lane, row, span, shape, element };
}

function makeLane({ name, rows }: Lane): HTMLElement {
  const element = make("div", { class: "zoom-lane" }, make("span", { title: name }, name));
  element.style.setProperty("--rows", String(rows));
  return element;
}

/** The size of 1 rem, in pixels. */
export function rem(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The width of headlines as labels have them, in pixels where 1 rem is 16; measured once each. */
export function headlineWidths(): WidthOf {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.documentElement).getPropertyValue("--serif");
  const known = new Map<string, number>();
  return ({ headline }) => {
    const measured = known.get(headline);
    if (measured !== undefined) return measured;
    if (context) context.font = `15px ${family}`;
    // A little more than measured, so that nothing is cut off for half a pixel.
    const width = Math.ceil((context?.measureText(headline).width ?? 0) + 10);
    known.set(headline, width);
    return width;
  };
}
