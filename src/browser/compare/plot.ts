import {
  type ComparedLane,
  comparedLaneLabels,
  type ComparedTime,
  type PlottedMark,
  plottedMarks,
  standingPath,
} from "../../model/comparison/compared-plot";
import { axisTicks } from "../../model/time-axis";
import type { TimeWindow } from "../../model/zoom/time-window";
import { makeSvg } from "../dom";

const lanes = Object.keys(comparedLaneLabels) as ComparedLane[];

/** A mark as it is drawn. */
export interface DrawnMark {
  readonly mark: PlottedMark;
  readonly link: SVGAElement;
}

interface PlotParts {
  /** What the selection is called. */
  readonly name: string;
  readonly time: ComparedTime;
  /** For how many lines the widest ribbon stands. */
  readonly most: number;
  /** Where a mark leads. */
  readonly linkOf: (mark: PlottedMark) => string;
  /** The rows of the page's table that tell of the moments of a mark. */
  readonly rowsOf: (mark: PlottedMark) => readonly string[];
}

/** Several moments of one mark are told one by one up to this number. */
const mostTold = 6;

/** The picture of one selection over time: a lane for the lines that stand, and one for each kind of thing. */
export class PlotDrawing {
  readonly svg: SVGSVGElement;
  readonly #parts: PlotParts;
  /** Where time is drawn: what a pointer can be on between the marks, too. */
  readonly #area = makeSvg("rect", { width: "100%", height: "100%", fill: "none", "pointer-events": "all" });
  readonly #axis = makeSvg("g", { class: "time-axis", "aria-hidden": "true" });
  readonly #plots = new Map<ComparedLane, SVGSVGElement>();
  #marks: readonly DrawnMark[] = [];

  constructor(parts: PlotParts) {
    this.#parts = parts;
    this.svg = makeSvg("svg", {
      class: "line-lanes",
      role: "group",
      "aria-label": parts.name,
      height: `${lanes.length}em`,
    });
    this.svg.append(this.#area, this.#axis, ...lanes.flatMap((lane, place) => this.#makeLane(lane, place)));
  }

  get marks(): readonly DrawnMark[] {
    return this.#marks;
  }

  /** The part of the window that time is drawn on. */
  get rect(): DOMRect {
    return this.#area.getBoundingClientRect();
  }

  /** Makes the marks anew, for another scale. @param reach how near they may come before they are one, in days */
  remake(reach: number): void {
    const made = lanes.flatMap((lane) => {
      const marks = plottedMarks(this.#parts.time, lane, reach).map((mark) => ({ mark, link: this.#makeMark(mark) }));
      if (lane !== "stands") this.#plots.get(lane)?.replaceChildren(...marks.map(({ link }) => link));
      return marks;
    });
    this.#marks = made;
  }

  /** Puts everything where a window has it. @param labels how many labels find room on the axis */
  place(window: TimeWindow, labels: number): void {
    const at = (day: number) => `${(((day - window.start) / (window.end - window.start)) * 100).toFixed(3)}%`;
    for (const { mark, link } of this.#marks) {
      link.querySelector("use")?.setAttribute("x", at(mark.day));
      const line = link.querySelector("line");
      line?.setAttribute("x1", at(mark.span.first));
      line?.setAttribute("x2", at(mark.span.last + 1));
    }
    this.#placeRibbon(window);
    this.#axis.replaceChildren(
      ...axisTicks(window, labels).flatMap(({ day, label }) => {
        const text = makeSvg("text", { x: at(day), y: "-.5rem" });
        text.append(label);
        return [makeSvg("line", { x1: at(day), x2: at(day), y1: "-.25rem", y2: "100%" }), text];
      }),
    );
  }

  #makeLane(lane: ComparedLane, place: number): SVGSVGElement[] {
    const row = makeSvg("svg", { y: `${place}em`, height: "1em" });
    const name = makeSvg("text", { class: "lane-name", y: "50%", dy: ".35em" });
    name.append(comparedLaneLabels[lane]);
    row.append(name);
    const isRibbon = lane === "stands";
    const plot = makeSvg("svg", {
      class: isRibbon ? "compare-plot ribbon" : "compare-plot",
      y: `${place}em`,
      height: "1em",
      ...(isRibbon ? { viewBox: "0 0 1000 100", preserveAspectRatio: "none" } : { "data-row": "" }),
    });
    if (isRibbon) plot.append(makeSvg("path", { class: "is-trace" }), makeSvg("path"));
    this.#plots.set(lane, plot);
    return [row, plot];
  }

  #placeRibbon(window: TimeWindow): void {
    const { time, most } = this.#parts;
    for (const path of this.#plots.get("stands")?.querySelectorAll("path") ?? []) {
      const kind = path.matches(".is-trace") ? "trace" : "standing";
      path.setAttribute("d", standingPath(time, kind, window, most));
    }
  }

  #makeMark(mark: PlottedMark): SVGAElement {
    const rows = this.#parts.rowsOf(mark);
    const isOne = mark.moments.length === 1;
    const link = makeSvg("a", {
      href: this.#parts.linkOf(mark),
      tabindex: -1,
      class: isOne ? "" : "is-many",
      ...(isOne ? { "aria-labelledby": rows.join(" ") } : { "aria-label": mark.label }),
      ...(!isOne && rows.length <= mostTold ? { "data-of": rows.join(" ") } : {}),
    });
    const isSpan = isOne && mark.span.first !== mark.span.last;
    if (isSpan) link.append(makeSvg("line", { class: "mark-span", y1: "50%", y2: "50%" }));
    link.append(makeSvg("use", { href: `#mark-${mark.kind}`, y: "50%" }));
    return link;
  }
}

/** What a hand does with a plot; places are parts of its width. */
interface PlotActions {
  /** Moved by a part of the width: what lay at the left comes in for a positive one. */
  readonly pan: (part: number) => void;
  /** So many times as long a window, about a place. */
  readonly zoom: (factor: number, place: number) => void;
}

/** How far a pointer may move, in pixels, and still press and not drag. */
const still = 6;

/**
 * Has pointers drag a plot sideways, two fingers stretch it, and the wheel with Ctrl zoom it. The page's own scroll is
 * never taken. What ends a drag is no press.
 * @param widthOf the place of the plot in the window
 */
export function listenForGestures(place: HTMLElement, rectOf: () => DOMRect, { pan, zoom }: PlotActions): void {
  const down = new Map<number, number>();
  let dragged = 0;
  const partOf = (x: number) => (x - rectOf().left) / rectOf().width;

  place.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !isOnDrawing(event.target)) return;
    if (down.size === 0) dragged = 0;
    down.set(event.pointerId, event.clientX);
  });
  place.addEventListener("pointermove", (event) => {
    const from = down.get(event.pointerId);
    if (from === undefined) return;
    const before = [...down.values()];
    dragged += Math.abs(event.clientX - from);
    down.set(event.pointerId, event.clientX);
    if (dragged <= still) return;
    if (!place.hasPointerCapture(event.pointerId)) place.setPointerCapture(event.pointerId);
    const after = [...down.values()];
    const { width } = rectOf();
    pan((middleOf(after) - middleOf(before)) / width);
    const apart = [spreadOf(before), spreadOf(after)] as const;
    if (apart[0] > 0 && apart[1] > 0) zoom(apart[0] / apart[1], partOf(middleOf(after)));
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"] as const)
    place.addEventListener(end, ({ pointerId }) => void down.delete(pointerId));
  place.addEventListener(
    "click",
    (event) => {
      if (event.detail > 0 && dragged > still) {
        event.preventDefault();
        event.stopPropagation();
      }
      dragged = 0;
    },
    true,
  );
  place.addEventListener("dragstart", (event) => event.preventDefault());
  place.addEventListener(
    "wheel",
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !sideways) return;
      event.preventDefault();
      if (event.ctrlKey) zoom(Math.exp(Math.max(-80, Math.min(80, event.deltaY)) / 150), partOf(event.clientX));
      else pan(-event.deltaX / rectOf().width);
    },
    { passive: false },
  );
}

/** Cards over the drawing are not dragged: their text can be selected. */
function isOnDrawing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("svg.line-lanes") !== null;
}

function middleOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far two fingers are apart; 0 for one. */
function spreadOf(values: readonly number[]): number {
  return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}
