import { entryPage } from "../../addresses";
import type { Comparable, ComparedSelection } from "../../model/comparison/comparable";
import {
  type ComparedMoment,
  comparedTime,
  type ComparedTime,
  mostStanding,
  plottedAxis,
  type PlottedAxis,
  type PlottedMark,
} from "../../model/comparison/compared-plot";
import { chosenName } from "../../model/comparison/comparison-address";
import { dayOf, formatPartialDate, isoPartialDate } from "../../model/dates";
import { momentLabels } from "../../model/line-moments";
import { windowWords } from "../../model/time-axis";
import { countOf } from "../../model/words";
import { panned, showing, type TimeWindow, zoomed } from "../../model/zoom/time-window";
import { announce, make, makeButton, prepareAnnouncements } from "../dom";
import { timelineOf } from "./compared-parts";
import { type DrawnMark, listenForGestures, PlotDrawing } from "./plot";

/** How near marks may come before they are one, and how much room a label of the axis takes, in CSS pixels. */
const markRoom = 9;
const labelRoom = 64;

const step = 0.4;
const factor = 2;

/** Both selections over time, on one axis that is moved and zoomed as one. */
export class TimePart {
  readonly element: HTMLElement;
  readonly #axis: PlottedAxis;
  readonly #plots: readonly PlotDrawing[];
  readonly #picture = document.createElement("time-picture");
  readonly #shown = make("p", { class: "compare-window" });
  #window: TimeWindow;
  /** What the marks were made for: they are made anew for another scale. */
  #scale = "";

  /** @param legend what the marks stand for, with the shapes that they use */
  constructor(comparable: Comparable, selections: readonly ComparedSelection[], legend: Node) {
    const times = selections.map((selection) => comparedTime(comparable, selection));
    this.#axis = plottedAxis(times, dayOf(comparable.asOf));
    this.#window = this.#axis.opening;
    const most = mostStanding(times, this.#axis.bounds);
    const named = selections.map(({ chosen, label }) => chosenName(chosen, label));
    this.#plots = times.map(
      (time, place) =>
        new PlotDrawing({
          name: named[place] ?? "",
          time,
          most,
          linkOf: (mark) => linkOf(mark, selections[place]),
          rowsOf: ({ moments }) => moments.map((moment) => rowId(place, moment)),
        }),
    );
    for (const [place, plot] of this.#plots.entries())
      this.#picture.append(make("h3", {}, named[place] ?? ""), plot.svg);
    this.element = make(
      "section",
      { class: "compare-time", "aria-labelledby": "compare-time" },
      make("h2", { id: "compare-time" }, "Both over time"),
      make(
        "figure",
        { class: "picture", "aria-label": "Both over time, on one axis" },
        legend,
        this.#makeControls(),
        this.#picture,
        this.#makeCaption(),
      ),
      make(
        "details",
        { class: "picture-twin" },
        make("summary", {}, "The same as a table"),
        ...times.map((time, place) => makeMomentTable(named[place] ?? "", time, (moment) => rowId(place, moment))),
      ),
    );
    this.#listen();
  }

  #makeControls(): HTMLElement {
    const acts: readonly (readonly [string, () => void])[] = [
      ["Earlier", () => this.#pan(-step)],
      ["Later", () => this.#pan(step)],
      ["Zoom in", () => this.#zoom(1 / factor)],
      ["Zoom out", () => this.#zoom(factor)],
      ["Whole time", () => this.#move(this.#axis.bounds)],
    ];
    const buttons = acts.map(([name, act]) => {
      const button = makeButton("action", name);
      button.addEventListener("click", () => {
        act();
        announce(windowWords(this.#window));
      });
      return button;
    });
    return make("div", { class: "compare-controls" }, ...buttons, this.#shown);
  }

  #makeCaption(): HTMLElement {
    const { earlier } = this.#axis;
    const before = earlier === 0 ? "" : ` ${countOf(earlier, "mark")} before that: “Whole time” shows them.`;
    return make(
      "figcaption",
      {},
      `Drawn are the statements of each selection, and the events that count for its lines as a crossing, an answer or restraint. The red is as thick as there are lines that stand, by one measure for both. Marks that would lie on one another are one, drawn double.${before}`,
      make(
        "p",
        { class: "picture-keys" },
        "By keyboard: Tab leads into the pictures, the arrow keys from mark to mark through both, + and − zoom, Page Up and Page Down move earlier and later, 0 shows the whole time, Enter leads to what a mark stands for.",
      ),
    );
  }

  #listen(): void {
    prepareAnnouncements();
    new ResizeObserver(() => this.#place()).observe(this.#picture);
    listenForGestures(this.#picture, () => this.#rect(), {
      pan: (part) => this.#pan(-part),
      zoom: (by, place) => this.#zoom(by, this.#window.start + place * (this.#window.end - this.#window.start)),
    });
    // Before the picture itself acts: what the focus goes to is brought into view first.
    this.#picture.addEventListener("focusin", ({ target }) => this.#reveal(target), true);
    this.#picture.addEventListener("click", (event) => this.#open(event));
    this.#picture.addEventListener("keydown", (event) => this.#press(event));
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = this.#drawn(event.target)?.mark.day;
    const acts: Readonly<Record<string, () => void>> = {
      "+": () => this.#zoom(1 / factor, focused),
      "=": () => this.#zoom(1 / factor, focused),
      "-": () => this.#zoom(factor, focused),
      "−": () => this.#zoom(factor, focused),
      "0": () => this.#move(this.#axis.bounds),
      PageUp: () => this.#pan(-step),
      PageDown: () => this.#pan(step),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
    announce(windowWords(this.#window));
  }

  /** A mark that stands for several things is zoomed into, as long as that tells them apart. */
  #open(event: Event): void {
    const drawn = this.#drawn(event.target);
    if (!drawn || event.defaultPrevented || drawn.mark.moments.length === 1) return;
    const { first, last } = drawn.mark.span;
    const length = this.#window.end - this.#window.start;
    const wanted = Math.max((last - first + 1) * 1.5, 30);
    if (first === last || wanted > length * 0.8) return;
    event.preventDefault();
    this.#move(zoomed(this.#window, wanted / length, drawn.mark.day, this.#axis.bounds));
    announce(windowWords(this.#window));
  }

  #reveal(target: EventTarget | null): void {
    const drawn = this.#drawn(target);
    if (drawn) this.#move(showing(this.#window, drawn.mark.span, this.#axis.bounds));
  }

  #drawn(target: EventTarget | null): DrawnMark | undefined {
    const link = target instanceof Element ? target.closest("svg a") : null;
    return this.#plots.flatMap(({ marks }) => marks).find((each) => each.link === link);
  }

  #pan(part: number): void {
    this.#move(panned(this.#window, part, this.#axis.bounds));
  }

  #zoom(by: number, day = (this.#window.start + this.#window.end) / 2): void {
    this.#move(zoomed(this.#window, by, day, this.#axis.bounds));
  }

  #move(window: TimeWindow): void {
    if (window.start === this.#window.start && window.end === this.#window.end) return;
    this.#window = window;
    this.#picture.dispatchEvent(new Event("picturemove"));
    this.#place();
  }

  #place(): void {
    const { width } = this.#rect();
    if (width === 0) return;
    const reach = (markRoom / width) * (this.#window.end - this.#window.start);
    const scale = reach.toPrecision(5);
    if (scale !== this.#scale) this.#remake(reach);
    this.#scale = scale;
    for (const plot of this.#plots) plot.place(this.#window, Math.max(2, Math.floor(width / labelRoom)));
    this.#shown.textContent = windowWords(this.#window);
  }

  /** The focus stays on what it was on, whatever mark stands for that now. */
  #remake(reach: number): void {
    const held = this.#drawn(document.activeElement);
    const [moment] = held?.mark.moments ?? [];
    const plot = this.#plots.find(({ marks }) => held !== undefined && marks.includes(held));
    for (const each of this.#plots) each.remake(reach);
    const again = plot?.marks.find(({ mark }) => moment !== undefined && mark.moments.includes(moment));
    const stop = again ?? this.#plots.flatMap(({ marks }) => marks)[0];
    stop?.link.setAttribute("tabindex", "0");
    this.#scale = reach.toPrecision(5);
    again?.link.focus({ preventScroll: true });
  }

  #rect(): DOMRect {
    const [plot] = this.#plots;
    return plot?.rect ?? new DOMRect();
  }
}

function rowId(place: number, { kind, id }: ComparedMoment): string {
  return `compared-${place}-${kind}-${id}`;
}

function linkOf({ moments }: PlottedMark, selection: ComparedSelection | undefined): string {
  const [first, ...others] = moments;
  if (others.length > 0 && selection) return timelineOf(selection.chosen);
  return momentLink(first);
}

/** Where a moment leads: to its warning or its event. */
function momentLink({ kind, id }: Pick<ComparedMoment, "kind" | "id">): string {
  return entryPage(kind === "said" ? "warnings" : "events", id);
}

/** Everything that is drawn of a selection, row by row: what the names of its marks are read from. */
function makeMomentTable(
  name: string,
  { moments }: ComparedTime,
  idOf: (moment: ComparedMoment) => string,
): HTMLElement {
  const heads = ["When", "To the line", "What"].map((head) => make("th", { scope: "col" }, head));
  const table = make(
    "table",
    {},
    make("caption", {}, name),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...moments.map((moment) => makeRow(moment, idOf(moment)))),
  );
  return make("section", { class: "moments", "aria-label": `${name}: table`, tabindex: "0" }, table);
}

function makeRow(moment: ComparedMoment, id: string): HTMLElement {
  const { date, kind, headline } = moment;
  return make(
    "tr",
    { id },
    make("td", {}, make("time", { datetime: isoPartialDate(date) }, formatPartialDate(date))),
    make("td", {}, momentLabels[kind]),
    make("td", {}, make("a", { href: momentLink(moment) }, headline)),
  );
}
