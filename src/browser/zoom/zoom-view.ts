import { dayOf, dayToPartialDate } from "../../model/dates";
import type { DrawnCluster } from "../../model/zoom/lane-layout";
import { laneKinds, lanesOf } from "../../model/zoom/lanes";
import { boundsOf, daysOf, nextToEmpty, openingWindow, windowOf, type TimeWindow } from "../../model/zoom/time-window";
import { parseZoom, type ZoomState } from "../../model/zoom/zoom-address";
import type { ZoomData, ZoomEntry } from "../../model/zoom/zoom-entries";
import { announce, make, makeButton, prepareAnnouncements } from "../dom";
import { type FilterChange, followFilter } from "../filter/shown-view";
import { Detail } from "./detail";
import { listenForKeys } from "./keys";
import type { MarkOf } from "./marks";
import type { Plate } from "./plate";
import { listenForPointer } from "./pointer";
import { Stage } from "./stage";
import { Things } from "./things";
import { addressWith, recordZoom } from "./zoom-history";
import {
  actorNames,
  clusterName,
  emptySentence,
  leftOutSentence,
  nextSentence,
  selectionSentence,
  type ActorName,
} from "./zoom-words";

export interface ZoomParts {
  readonly data: ZoomData;
  /** By date, oldest first. */
  readonly entries: readonly ZoomEntry[];
  readonly plate: Plate;
  /** The reader goes back to where views are chosen. @param closed whether the drawing is closed, too */
  readonly leave: (closed: boolean) => void;
  readonly marks: MarkOf;
}

/** The zoomable timeline: what is shown of it, in the plate and in the address. One stays for as long as the page does. */
export class ZoomView {
  readonly #parts: ZoomParts;
  readonly #bounds: TimeWindow;
  readonly #actorName: ActorName;
  readonly #detail: Detail;
  #stage: Stage | null = null;
  #state: ZoomState = { lanes: "kind", window: null, selected: null };
  /** What the filter lets through, and whether that is all there is. */
  #shown: readonly ZoomEntry[];
  #isWhole = true;

  constructor(parts: ZoomParts) {
    const { data, entries, plate } = parts;
    this.#parts = parts;
    this.#shown = entries;
    this.#actorName = actorNames(data);
    this.#bounds = boundsOf(
      entries.map(({ span }) => span),
      dayOf(data.asOf),
    );
    this.#detail = new Detail(plate.detail, {
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
    return !this.#parts.plate.root.hidden;
  }

  /** Shows what the address asks for, or, where that asks for another view still, what was shown last as a step one can go back from. */
  open(): void {
    const asked = parseZoom(location.search);
    this.#show(asked ?? this.#state);
    if (!asked) recordZoom(this.#state, true);
  }

  /** Closes it: another view is shown, whose address stands already. */
  close(): void {
    this.#parts.plate.root.hidden = true;
  }

  #show(state: ZoomState): void {
    const { plate } = this.#parts;
    const before = this.#stage && this.#state;
    this.#state = state;
    plate.root.hidden = false;
    plate.lanes.value = state.lanes;
    const window = state.window ? windowOf(state.window) : this.#opening;
    const stage = (this.#stage ??= this.#makeStage(window));
    if (before?.lanes !== state.lanes) this.#setLanes();
    stage.moveTo(window);
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

  #makeStage(window: TimeWindow): Stage {
    const { plate, marks } = this.#parts;
    const stage = new Stage(
      {
        plate,
        things: new Things(marks, this.#actorName),
        actorName: this.#actorName,
        bounds: this.#bounds,
        settled: () => this.#keepWindow(),
        overflows: (above, below) => this.#offerScrolling(above, below),
      },
      window,
    );
    this.#connectStage(stage);
    return stage;
  }

  #setLanes(): void {
    const { data, plate } = this.#parts;
    const { lanes, leftOut } = lanesOf(this.#shown, this.#state.lanes, data);
    this.#stage?.setLanes(lanes);
    plate.note.textContent = leftOutSentence(lanes.length, leftOut);
    const { selection } = plate.buttons;
    const opening = this.#opening;
    selection.hidden = daysOf(opening, this.#bounds) === null;
    selection.textContent = this.#isWhole ? `Since ${dayToPartialDate(opening.start).year}` : "Whole selection";
  }

  /** Says where nothing is in view, and leads to what is next to it. */
  #drawEmpty(): void {
    const { empty } = this.#parts.plate;
    const window = this.#stage?.window;
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
      this.#stage?.goToEntry(entry);
      this.#parts.plate.drawing.focus({ preventScroll: true });
    });
    return button;
  }

  #find(id: string | null): ZoomEntry | null {
    const found = this.#shown.filter((entry) => entry.id === id);
    return found.find(({ kind }) => kind === "warning") ?? found[0] ?? null;
  }

  #drawSelection(): void {
    const entry = this.#find(this.#state.selected);
    this.#stage?.select(entry);
    this.#detail.show(entry);
  }

  /** Selects an entry, as a step; null: nothing. Where it was selected already, that is let go. */
  #select(entry: ZoomEntry | null, brings: boolean, lane?: string): void {
    const selected = entry?.id ?? null;
    this.#state = { ...this.#state, selected };
    this.#drawSelection();
    if (entry && brings) this.#stage?.bringTo(entry, lane);
    recordZoom(this.#state, true);
    if (entry) announce(selectionSentence(entry));
  }

  #closeDetail(): void {
    this.#select(null, false);
    this.#parts.plate.drawing.focus();
  }

  #activate(key: string | null): void {
    const drawn = key === null ? undefined : this.#stage?.drawnWith(key);
    if (drawn?.kind === "cluster") this.#openCluster(drawn);
    else if (drawn)
      this.#select(drawn.entry === this.#find(this.#state.selected) ? null : drawn.entry, true, drawn.lane);
    else if (this.#state.selected !== null) this.#select(null, false);
  }

  /** Zooms in until it comes apart; what no zooming takes apart is listed. */
  #openCluster(cluster: DrawnCluster): void {
    if (!this.#stage?.open(cluster)) this.#detail.showList(clusterName(cluster), cluster.entries);
    announce(clusterName(cluster));
  }

  #keepWindow(): void {
    if (!this.isOpen || !this.#stage) return;
    this.#state = { ...this.#state, window: daysOf(this.#stage.window, this.#opening) };
    recordZoom(this.#state, false);
    this.#drawEmpty();
  }

  #follow({ ids, asBuilt }: FilterChange): void {
    const warnings = new Set(ids);
    const passes = (entry: ZoomEntry) =>
      entry.kind === "warning" ? warnings.has(entry.id) : entry.ties.some(({ warning }) => warnings.has(warning.id));
    this.#shown = asBuilt ? this.#parts.entries : this.#parts.entries.filter(passes);
    this.#isWhole = asBuilt;
    if (!this.#stage) return;
    this.#setLanes();
    if (!this.#state.window) this.#stage.moveTo(this.#opening);
    if (!this.isOpen) return;
    this.#drawSelection();
    this.#drawEmpty();
  }

  #connect(): void {
    const { plate } = this.#parts;
    const { buttons, lanes } = plate;
    buttons.zoomIn.addEventListener("click", () => this.#stage?.zoom(0.5));
    buttons.zoomOut.addEventListener("click", () => this.#stage?.zoom(2));
    buttons.selection.addEventListener("click", () => this.#stage?.moveTo(this.#opening));
    buttons.whole.addEventListener("click", () => this.#stage?.moveTo(this.#bounds));
    buttons.earlier.addEventListener("click", () => this.#stage?.pan(-0.6));
    buttons.later.addEventListener("click", () => this.#stage?.pan(0.6));
    buttons.up.addEventListener("click", () => this.#stage?.scroll(-1));
    buttons.down.addEventListener("click", () => this.#stage?.scroll(1));
    buttons.close.addEventListener("click", () => this.#closeByReader());
    lanes.addEventListener("change", () => {
      this.#state = { ...this.#state, lanes: laneKinds.find((kind) => kind === lanes.value) ?? "kind" };
      this.#setLanes();
      this.#drawSelection();
      recordZoom(this.#state, true);
    });
    plate.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.#leave();
    });
  }

  /** One thing after the other: the card, the detail, the drawing. */
  #leave(): void {
    if (this.#stage?.card.isShown && !this.#detail.isOpen) this.#stage.hideCard();
    if (this.#detail.isOpen) this.#closeDetail();
    else this.#parts.leave(false);
  }

  #connectStage(stage: Stage): void {
    const { drawing } = this.#parts.plate;
    listenForKeys(drawing, {
      step: (steps) => stage.step(steps),
      changeLane: (by) => stage.changeLane(by),
      open: () => this.#activate(stage.current?.key ?? null),
      zoomIn: () => stage.zoom(0.5),
      zoomOut: () => stage.zoom(2),
      scroll: (by) => stage.scroll(by),
    });
    drawing.addEventListener("blur", () => stage.hideCard());
    listenForPointer(drawing, stage.card.element, {
      press: (key) => this.#activate(key),
      enter: (key) => stage.showCard(key),
      leave: () => stage.hideCard(),
    });
  }

  #offerScrolling(above: boolean, below: boolean): void {
    const { up, down } = this.#parts.plate.buttons;
    up.hidden = down.hidden = !above && !below;
    up.setAttribute("aria-disabled", String(!above));
    down.setAttribute("aria-disabled", String(!below));
  }
}
