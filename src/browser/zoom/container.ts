import { laneKindLabels } from "../../model/zoom/lanes";
import { make, makeButton } from "../dom";

/** What one can press beside the drawing. */
export const toolbarButtons = {
  zoomIn: ["Zoom in", "+"],
  zoomOut: ["Zoom out", "−"],
  selection: ["Whole selection", "Whole selection"],
  whole: ["Whole record", "Whole record"],
  earlier: ["Earlier", "Earlier"],
  later: ["Later", "Later"],
  up: ["Lanes above", "↑"],
  down: ["Lanes below", "↓"],
  close: ["Close the zoomable timeline", "Close"],
} as const;
export type ToolbarButton = keyof typeof toolbarButtons;

/** Everything that stands around the drawing, made once. */
export interface ZoomContainer {
  readonly root: HTMLElement;
  readonly lanes: HTMLSelectElement;
  readonly buttons: Readonly<Record<ToolbarButton, HTMLButtonElement>>;
  /** The one stop of the Tab key: what is drawn, and what lies over it. */
  readonly drawing: HTMLElement;
  /** Where vis-timeline draws. */
  readonly canvas: HTMLElement;
  readonly detail: HTMLElement;
  /** Says where nothing is in view, and leads to what is next; else hidden. */
  readonly empty: HTMLElement;
  /** Says what is not drawn; else empty. */
  readonly note: HTMLElement;
}

const fingers = "One finger goes through time, two zoom. ";
const help = [
  "Left and right go from one to the next, up and down between lanes, Home and End to the first and the last. ",
  "Enter opens, + and − zoom, Escape leaves. With Ctrl held, the wheel zooms.",
];

/** The container, closed. */
export function makeContainer(): ZoomContainer {
  const buttons = makeButtons();
  const lanes = makeLanes();
  const canvas = make("div", { class: "zoom-canvas" });
  const drawing = make(
    "div",
    {
      class: "zoom-drawing",
      role: "application",
      tabindex: "0",
      "aria-label": "Timeline of warnings and events",
      "aria-roledescription": "zoomable timeline",
      "aria-describedby": "zoom-help",
    },
    canvas,
  );
  const detail = make("section", { class: "zoom-detail", "aria-label": "What is selected" });
  const empty = make("div", { class: "zoom-empty", role: "status" });
  const note = make("p", { class: "zoom-note", role: "status" });
  const list = make("a", { href: "#list" }, "Go to the list");
  const root = make(
    "section",
    { class: "zoom-container", "aria-label": "Zoomable timeline" },
    make("h2", { class: "visually-hidden" }, "Zoomable timeline"),
    makeBar(lanes, buttons),
    make(
      "p",
      { class: "zoom-help" },
      make("span", { class: "zoom-help-keys", id: "zoom-help" }, ...help),
      make("span", { class: "zoom-help-fingers" }, fingers),
      " ",
      list,
    ),
    make("div", { class: "zoom-body" }, make("div", { class: "zoom-view" }, drawing, empty), detail),
    note,
  );
  root.hidden = detail.hidden = empty.hidden = true;
  return { root, lanes, buttons, drawing, canvas, detail, empty, note };
}

function makeBar(lanes: HTMLSelectElement, buttons: ZoomContainer["buttons"]): HTMLElement {
  const { zoomIn, zoomOut, selection, whole, earlier, later, up, down, close } = buttons;
  const label = make("div", { class: "zoom-lanes" }, make("label", { for: lanes.id }, "Lanes"), lanes);
  const moving = make(
    "div",
    { class: "zoom-buttons", role: "group", "aria-label": "What is in view" },
    ...[earlier, later, zoomOut, zoomIn, selection, whole, up, down],
  );
  return make("div", { class: "zoom-bar" }, label, moving, close);
}

function makeButtons(): ZoomContainer["buttons"] {
  const made = Object.entries(toolbarButtons).map(([name, [label, words]]) => {
    const button = makeButton(`zoom-button zoom-button--${name}`, words);
    if (label !== words) button.setAttribute("aria-label", label);
    return [name, button];
  });
  return Object.fromEntries(made) as Record<ToolbarButton, HTMLButtonElement>;
}

function makeLanes(): HTMLSelectElement {
  const options = Object.entries(laneKindLabels).map(([value, label]) => make("option", { value }, label));
  return make("select", { name: "lanes", id: "zoom-lanes" }, ...options);
}
