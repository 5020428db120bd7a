import { millisecondsInDay } from "date-fns/constants";
import moment, { type MomentInput } from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline, type DataGroup, type DataItem, type TimelineOptions } from "vis-timeline/esnext";

import type { Span } from "../../model/dates";
import { leastWindow, type TimeWindow } from "../../model/zoom/time-window";

export interface DrawnLane {
  readonly id: string;
  /** Its name. As high as the lane is to be. */
  readonly element: HTMLElement;
}

export interface DrawnItem {
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  readonly span: Span;
  readonly shape: "point" | "span" | "cluster";
  readonly element: HTMLElement;
}

interface DrawingLimits {
  /** Beyond which nobody can go. */
  readonly bounds: TimeWindow;
  /** What is in view at first. */
  readonly window: TimeWindow;
  /** How high it may be, in rem: two lanes stand whole, many scroll. */
  readonly tallest: number;
}

interface Follower {
  /** The window is moving. */
  readonly moved: () => void;
  /** The window has come to rest. */
  readonly settled: () => void;
  /** Everything has been drawn anew. */
  readonly drawn: () => void;
}

/** What vis-timeline has and its types leave out. */
interface Unpublished {
  readonly props: { readonly scrollTop: number; readonly scrollTopMin: number };
  _setScrollTop(top: number): number;
  emit(event: "rangechanged"): void;
}

/** vis-timeline, as far as we use it. No other file knows it. It gets elements, never HTML as text. */
export class TimeDrawing {
  readonly #place: HTMLElement;
  readonly #timeline: Timeline;
  readonly #lanes = new DataSet<DataGroup>();
  readonly #items = new DataSet<DataItem>();
  readonly #drawn = new Map<string, DrawnItem>();
  /** By item id, the box that vis-timeline moves. */
  readonly #boxes = new Map<string, HTMLElement>();
  #order: ReadonlyMap<string | number, number> = new Map();

  constructor(place: HTMLElement, { bounds, window, tallest }: DrawingLimits, follower: Follower) {
    this.#place = place;
    this.#timeline = new Timeline(place, this.#items, this.#lanes, {
      ...fixedOptions,
      ...moments({ min: bounds.start, max: bounds.end, start: window.start, end: window.end }),
      maxHeight: `min(${tallest}rem, 75vh)`,
      groupOrder: ({ id: one }: DataGroup, { id: other }: DataGroup) =>
        (this.#order.get(one) ?? 0) - (this.#order.get(other) ?? 0),
      template: ({ id }: { id: string }, content: HTMLElement) => this.#fill(id, content),
    });
    // Until it has heard of a first window at rest, vis-timeline hides what it draws and follows no change.
    this.#unpublished.emit("rangechanged");
    this.#timeline.on("rangechange", follower.moved);
    this.#timeline.on("rangechanged", follower.settled);
    this.#timeline.on("changed", follower.drawn);
  }

  get window(): TimeWindow {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.getTime() / millisecondsInDay, end: end.getTime() / millisecondsInDay };
  }

  /** The width of the part that shows time, in pixels. */
  get width(): number {
    return this.#area().width;
  }

  moveTo({ start, end }: TimeWindow, animated: boolean): void {
    const animation = animated ? { duration: 250, easingFunction: "easeInOutQuad" } : false;
    // Its types ask here for what the options of its constructor are called.
    this.#timeline.setWindow(start * millisecondsInDay, end * millisecondsInDay, { animation } as never);
  }

  /** Replaces all lanes, and takes everything out of them. */
  setLanes(lanes: readonly DrawnLane[]): void {
    this.setItems([]);
    this.#order = new Map(lanes.map(({ id }, place) => [id, place]));
    this.#lanes.clear();
    this.#lanes.add(lanes.map(({ id, element }) => ({ id, content: element })));
    this.scrollBy(-Infinity);
  }

  /** Draws these items and no others. What stays is not drawn anew. */
  setItems(items: readonly DrawnItem[]): void {
    const wanted = new Map(items.map((item) => [item.id, item]));
    const gone = [...this.#drawn.keys()].filter((id) => !wanted.has(id));
    const added = items.filter(({ id }) => !this.#drawn.has(id));
    for (const id of gone) {
      this.#drawn.delete(id);
      this.#boxes.delete(id);
    }
    for (const item of items) {
      this.#drawn.set(item.id, item);
      this.#boxes.get(item.id)?.style.setProperty("--row", String(item.row));
    }
    if (gone.length > 0) this.#items.remove(gone);
    if (added.length > 0) this.#items.add(added.map(dataOf));
  }

  /** Where a moment is, in pixels from the left edge of the drawing; it may lie outside. */
  xOf(day: number): number {
    const { start, end } = this.window;
    const { left, width } = this.#area();
    return left + ((day - start) / (end - start)) * width;
  }

  /** Where a lane begins, in pixels from the top of the drawing, by the element given for it. It may lie outside. */
  topOf(lane: HTMLElement): number {
    const label = lane.closest(".vis-label") ?? lane;
    return label.getBoundingClientRect().top - this.#place.getBoundingClientRect().top;
  }

  /** The part that shows time, in pixels from the upper left corner of the drawing. */
  get area(): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
    const { left, top, width, height } = this.#area();
    return { left, top, right: left + width, bottom: top + height };
  }

  /** Moves the lanes up or down, by pixels. False where there is nothing to move. */
  scrollBy(pixels: number): boolean {
    const before = this.#unpublished.props.scrollTop;
    const moved = this.#unpublished._setScrollTop(before - pixels) !== before;
    if (moved) this.#timeline.redraw();
    return moved;
  }

  /** How far the lanes have been moved up, in pixels. */
  get scrolled(): number {
    return -this.#unpublished.props.scrollTop;
  }

  /** What a lane is higher than its rows, in rem; the style sheet knows. */
  get laneRoom(): number {
    return parseFloat(getComputedStyle(this.#place).getPropertyValue("--lane-room"));
  }

  /** Whether there are lanes above and below what is shown. */
  get overflow(): { readonly above: boolean; readonly below: boolean } {
    const { scrollTop, scrollTopMin } = this.#unpublished.props;
    return { above: scrollTop < 0, below: scrollTop > scrollTopMin };
  }

  /** Draws everything anew, after the place has changed its size. */
  redraw(): void {
    this.#timeline.redraw();
  }

  get #unpublished(): Unpublished {
    return this.#timeline as unknown as Unpublished;
  }

  #area(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
    const panel = this.#place.querySelector(".vis-center")?.getBoundingClientRect();
    const place = this.#place.getBoundingClientRect();
    if (!panel) return { left: 0, top: 0, width: place.width, height: place.height };
    return { left: panel.left - place.left, top: panel.top - place.top, width: panel.width, height: panel.height };
  }

  #fill(id: string, content: HTMLElement): HTMLElement {
    const item = this.#drawn.get(id);
    const box = content.closest<HTMLElement>(".vis-item-overflow")?.parentElement ?? content.parentElement;
    if (!item || !box) return content;
    this.#boxes.set(id, box);
    box.style.setProperty("--row", String(item.row));
    return item.element;
  }
}

const fixedOptions: TimelineOptions = {
  // Dates are days, and a day is the same day everywhere.
  moment: (input?: MomentInput) => moment.utc(input),
  autoResize: false,
  showCurrentTime: false,
  selectable: false,
  stack: false,
  margin: { axis: 0, item: 0 },
  orientation: { axis: "top", item: "top" },
  zoomKey: "ctrlKey",
  maxMinorChars: 4,
  zoomMin: leastWindow * millisecondsInDay,
  format: {
    minorLabels: { weekday: "D", day: "D", month: "MMM", year: "YYYY" },
    majorLabels: { weekday: "MMMM YYYY", day: "MMMM YYYY", month: "YYYY", year: "" },
  },
};

function moments(days: Readonly<Record<"min" | "max" | "start" | "end", number>>): Partial<TimelineOptions> {
  return Object.fromEntries(Object.entries(days).map(([name, day]) => [name, day * millisecondsInDay]));
}

function dataOf({ id, lane, span, shape }: DrawnItem): DataItem {
  const start = span.first * millisecondsInDay;
  const placed = { id, group: lane, content: "", start, className: `is-${shape}` };
  if (shape === "point") return { ...placed, type: "point" };
  // Without "left", what a cluster holds would be pushed along the edge of the window.
  const align = shape === "cluster" ? { align: "left" } : {};
  return { ...placed, ...align, type: "range", end: (span.last + 1) * millisecondsInDay };
}
