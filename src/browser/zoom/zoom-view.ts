import { dayOf, dayToPartialDate } from "../../model/dates";
import type { DrawnCluster } from "../../model/zoom/lane-layout";
import { laneKinds, lanesOf } from "../../model/zoom/lanes";
import { boundsOf, daysOf, nextToEmpty, openingWindow, type TimeWindow, windowOf } from "../../model/zoom/time-window";
import { parseZoom, withZoom, type ZoomState } from "../../model/zoom/zoom-address";
import type { ZoomData, ZoomEntry } from "../../model/zoom/zoom-entries";
import { announce, make, makeButton, prepareAnnouncements } from "../dom";
import { type FilterChange, followFilter } from "../filter/shown-view";
import type { ZoomContainer } from "./container";
import { Detail } from "./detail";
import { listenForKeys, listenForPointer } from "./input";
import { type MarkOf, Items } from "./items";
import { Viewport } from "./viewport";
import {
  type ActorName,
  actorNames,
  clusterName,
  emptySentence,
  leftOutSentence,
  nextSentence,
  selectionSentence,
} from "./zoom-words";

export interface ZoomParts {
  readonly data: ZoomData;
  /** By date, oldest first. */
  readonly entries: readonly ZoomEntry[];
  readonly container: ZoomContainer;
  /** The reader goes back to where views are chosen. @param closed whether the drawing is closed, too */
  readonly leave: (closed: boolean) => void;
  readonly marks: MarkOf;
}

/** The zoomable timeline: what is shown of it, in the container and in the address. One stays for as long as the page does. */
export class ZoomView {
  readonly #parts: ZoomParts;
  readonly #bounds: TimeWindow;
  readonly #actorName: ActorName;
  readonly #detail: Detail;
  #viewport: Viewport | null = null;
  #state: ZoomState = { lanes: "kind", window: null, selected: null };
  /** What the filter lets through, and whether that is all there is. */
  #shown: readonly ZoomEntry[];
  #isWhole = true;

  constructor(parts: ZoomParts) {
    const { data, entries, container } = parts;
    this.#parts = parts;
    this.#shown = entries;
    this.#actorName = actorNames(data);
    this.#bounds = boundsOf(
      entries.map(({ span }) => span),
      dayOf(data.asOf),
    );
    this.#detail = new Detail(container.detail, {
      actorName: this.#actorName,
      addressOf: ({ id }) => addressWith({ ...this.#state, selected: id }),
      select: (entry) => this.#select(entry, true),
      close: () => this.#closeDetail(),
    });
    prepareAnnouncements();
    this.#connect();
    followFilter((change) => this.#follow(change));
  }

  get isOpen(): boolean {
    return !this.#parts.container.root.hidden;
  }

  /** Shows what the address asks for, or, where that asks for another view still, what was shown last as a step one can go back from. */
  open(): void {
    const asked = parseZoom(location.search);
    this.#show(asked ?? this.#state);
    if (!asked) recordZoom(this.#state, true);
  }

  /** Closes it: another view is shown, whose address stands already. */
  close(): void {
    this.#parts.container.root.hidden = true;
  }

  #show(state: ZoomState): void {
    const { container } = this.#parts;
    const before = this.#viewport && this.#state;
    this.#state = state;
    container.root.hidden = false;
    container.lanes.value = state.lanes;
    const window = state.window ? windowOf(state.window) : this.#opening;
    const viewport = (this.#viewport ??= this.#makeViewport(window));
    if (before?.lanes !== state.lanes) this.#setLanes();
    viewport.moveTo(window);
    this.#drawSelection();
    this.#drawEmpty();
  }

  /** What is there to see. */
  get #opening(): TimeWindow {
    const spans = this.#shown.map(({ span }) => span);
    return openingWindow(spans, this.#isWhole, dayOf(this.#parts.data.asOf), this.#bounds);
  }

  /** The reader closes it, as a step one can go back from. */
  #closeByReader(): void {
    this.close();
    recordZoom(null, true);
    this.#parts.leave(true);
  }

  #makeViewport(window: TimeWindow): Viewport {
    const { container, marks } = this.#parts;
    const viewport = new Viewport(
      {
        container,
        items: new Items(marks, this.#actorName),
        actorName: this.#actorName,
        bounds: this.#bounds,
        settled: () => this.#keepWindow(),
        overflows: (above, below) => this.#offerScrolling(above, below),
      },
      window,
    );
    this.#connectViewport(viewport);
    return viewport;
  }

  #setLanes(): void {
    const { data, container } = this.#parts;
    const { lanes, leftOut } = lanesOf(this.#shown, this.#state.lanes, data);
    this.#viewport?.setLanes(lanes);
    container.note.textContent = leftOutSentence(lanes.length, leftOut);
    const { selection } = container.buttons;
    const opening = this.#opening;
    selection.hidden = daysOf(opening, this.#bounds) === null;
    selection.textContent = this.#isWhole ? `Since ${dayToPartialDate(opening.start).year}` : "Whole selection";
  }

  /** Says where nothing is in view, and leads to what is next to it. */
  #drawEmpty(): void {
    const { empty } = this.#parts.container;
    const window = this.#viewport?.window;
    const next = window && nextToEmpty(this.#shown, window);
    empty.hidden = !next;
    if (!window || !next) return;
    const days = daysOf(window, { start: -Infinity, end: Infinity });
    const { earlier, later } = next;
    empty.replaceChildren(
      make("p", {}, days && this.#shown.length > 0 ? emptySentence(days) : "Nothing of this selection is on record."),
      ...(earlier ? [this.#makeNext("Earlier", earlier)] : []),
      ...(later ? [this.#makeNext("Later", later)] : []),
    );
  }

  #makeNext(direction: "Earlier" | "Later", entry: ZoomEntry): HTMLButtonElement {
    const button = makeButton("zoom-next", nextSentence(direction, entry));
    button.addEventListener("click", () => {
      this.#viewport?.goToEntry(entry);
      this.#parts.container.drawing.focus({ preventScroll: true });
    });
    return button;
  }

  #find(id: string | null): ZoomEntry | null {
    const found = this.#shown.filter((entry) => entry.id === id);
    return found.find(({ kind }) => kind === "warning") ?? found[0] ?? null;
  }

  #drawSelection(): void {
    const entry = this.#find(this.#state.selected);
    this.#viewport?.select(entry);
    this.#detail.show(entry);
  }

  /** Selects an entry, as a step; null: nothing. Where it was selected already, that is let go. */
  #select(entry: ZoomEntry | null, brings: boolean, lane?: string): void {
    const selected = entry?.id ?? null;
    this.#state = { ...this.#state, selected };
    this.#drawSelection();
    if (entry && brings) this.#viewport?.bringTo(entry, lane);
    // The detail says all that the card did, which would lie over what happened then.
    if (entry) this.#viewport?.hideCard();
    recordZoom(this.#state, true);
    if (entry) announce(selectionSentence(entry));
  }

  #closeDetail(): void {
    this.#select(null, false);
    this.#parts.container.drawing.focus();
  }

  #activate(key: string | null): void {
    const drawn = key === null ? undefined : this.#viewport?.drawnWith(key);
    if (drawn?.kind === "cluster") this.#openCluster(drawn);
    else if (drawn)
      this.#select(drawn.entry === this.#find(this.#state.selected) ? null : drawn.entry, true, drawn.lane);
    else if (this.#state.selected !== null) this.#select(null, false);
  }

  /** Zooms in until it comes apart; what no zooming takes apart is listed. */
  #openCluster(cluster: DrawnCluster): void {
    if (!this.#viewport?.open(cluster)) this.#detail.showList(clusterName(cluster), cluster.entries);
    announce(clusterName(cluster));
  }

  #keepWindow(): void {
    if (!this.isOpen || !this.#viewport) return;
    this.#state = { ...this.#state, window: daysOf(this.#viewport.window, this.#opening) };
    recordZoom(this.#state, false);
    this.#drawEmpty();
  }

  #follow({ ids, asBuilt }: FilterChange): void {
    const warnings = new Set(ids);
    const passes = (entry: ZoomEntry) =>
      entry.kind === "warning" ? warnings.has(entry.id) : entry.ties.some(({ warning }) => warnings.has(warning.id));
    this.#shown = asBuilt ? this.#parts.entries : this.#parts.entries.filter(passes);
    this.#isWhole = asBuilt;
    if (!this.#viewport) return;
    this.#setLanes();
    if (!this.#state.window) this.#viewport.moveTo(this.#opening);
    if (!this.isOpen) return;
    this.#drawSelection();
    this.#drawEmpty();
  }

  #connect(): void {
    const { container } = this.#parts;
    const { buttons, lanes } = container;
    buttons.zoomIn.addEventListener("click", () => this.#viewport?.zoom(0.5));
    buttons.zoomOut.addEventListener("click", () => this.#viewport?.zoom(2));
    buttons.selection.addEventListener("click", () => this.#viewport?.moveTo(this.#opening));
    buttons.whole.addEventListener("click", () => this.#viewport?.moveTo(this.#bounds));
    buttons.earlier.addEventListener("click", () => this.#viewport?.pan(-0.6));
    buttons.later.addEventListener("click", () => this.#viewport?.pan(0.6));
    buttons.up.addEventListener("click", () => this.#viewport?.scroll(-1));
    buttons.down.addEventListener("click", () => this.#viewport?.scroll(1));
    buttons.close.addEventListener("click", () => this.#closeByReader());
    lanes.addEventListener("change", () => {
      this.#state = { ...this.#state, lanes: laneKinds.find((kind) => kind === lanes.value) ?? "kind" };
      this.#setLanes();
      this.#drawSelection();
      recordZoom(this.#state, true);
    });
    container.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.#leave();
    });
  }

  /** One thing after the other: the card, the detail, the drawing. */
  #leave(): void {
    if (this.#viewport?.card.isShown && !this.#detail.isOpen) this.#viewport.hideCard();
    if (this.#detail.isOpen) this.#closeDetail();
    else this.#parts.leave(false);
  }

  #connectViewport(viewport: Viewport): void {
    const { drawing } = this.#parts.container;
    listenForKeys(drawing, {
      step: (steps) => viewport.step(steps),
      changeLane: (by) => viewport.changeLane(by),
      open: () => this.#activate(viewport.current?.key ?? null),
      zoomIn: () => viewport.zoom(0.5),
      zoomOut: () => viewport.zoom(2),
      scroll: (by) => viewport.scroll(by),
    });
    drawing.addEventListener("blur", () => viewport.hideCard());
    listenForPointer(drawing, viewport.card.element, {
      press: (key) => this.#activate(key),
      enter: (key) => this.#tellOf(key, viewport),
      leave: () => viewport.hideCard(),
    });
  }

  /** Says what the pointer is on, unless the detail beside the drawing does. */
  #tellOf(key: string, viewport: Viewport): void {
    const drawn = viewport.drawnWith(key);
    const isTold = drawn !== undefined && drawn.kind !== "cluster" && drawn.entry.id === this.#state.selected;
    if (isTold) viewport.hideCard();
    else viewport.showCard(key);
  }

  #offerScrolling(above: boolean, below: boolean): void {
    const { up, down } = this.#parts.container.buttons;
    up.hidden = down.hidden = !above && !below;
    up.setAttribute("aria-disabled", String(!above));
    down.setAttribute("aria-disabled", String(!below));
  }
}

/** The address of this page with another state of the zoomable timeline; what it pointed at is let go. */
function addressWith(zoom: ZoomState | null): string {
  return location.pathname + withZoom(location.search, zoom);
}

/** Puts a state into the address bar: as a step one can go back from, or in the place of the last. */
function recordZoom(zoom: ZoomState | null, step: boolean): void {
  const address = addressWith(zoom);
  if (address === location.pathname + location.search) return;
  if (step) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
