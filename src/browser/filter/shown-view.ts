import { isShownView, isZoomParameter, type ShownView, shownViews } from "../../model/zoom/zoom-parameters";
import { make, makeButton } from "../dom";

/** As pairs, with the picture of the themes above them, or with the zoomable timeline. */
const labels: Readonly<Record<ShownView, string>> = { list: "List", picture: "Picture", zoom: "Zoom" };
const choice = "view-choice";

/** The view that an address asks for. */
function viewAsked(search: string): ShownView {
  const asked = new URLSearchParams(search).get("view") ?? "";
  return isShownView(asked) ? asked : "list";
}

/** One button a view, the one that is shown pressed. */
export function makeViewSwitch(): HTMLElement {
  const buttons = shownViews.map((view) => {
    const button = makeButton("view-button", labels[view]);
    button.dataset.view = view;
    button.addEventListener("click", () => chooseView(view));
    return button;
  });
  const root = make("div", { class: "view-switch", role: "group", "aria-label": "View" }, ...buttons);
  followView((shown) => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.view === shown));
  });
  return root;
}

/** Has a view shown, as a step one can go back from. The zoomable timeline writes its own address, which says more. */
function chooseView(view: ShownView): void {
  if (view !== "zoom" && view !== viewAsked(location.search)) history.pushState(null, "", addressWithView(view));
  tellView(view);
}

/** Tells all that follow it which view is shown now. */
export function tellView(view: ShownView): void {
  document.dispatchEvent(new CustomEvent(choice, { detail: view }));
}

/** Calls back at once with the view that the address asks for, and with each that is shown after it. */
export function followView(listener: (view: ShownView) => void): void {
  document.addEventListener(choice, (event) => {
    if (event instanceof CustomEvent) listener(event.detail as ShownView);
  });
  addEventListener("popstate", () => listener(viewAsked(location.search)));
  listener(viewAsked(location.search));
}

function addressWithView(view: ShownView): string {
  const others = [...new URLSearchParams(location.search)].filter(([name]) => !isZoomParameter(name));
  const query = new URLSearchParams(view === "list" ? others : [...others, ["view", view]]).toString();
  return location.pathname + (query === "" ? "" : `?${query}`);
}

/** What the filter shows, told to whatever else on the page follows it. */
export interface FilterChange {
  /** The warnings let through, in the order of the timeline, newest first. */
  readonly ids: readonly string[];
  /** Whether nothing is asked for: the page is as it was built. */
  readonly asBuilt: boolean;
}

const name = "filter-change";
let latest: FilterChange | null = null;

/** Tells what the filter shows now. */
export function announceFilterChange(change: FilterChange): void {
  latest = change;
  document.dispatchEvent(new CustomEvent(name));
}

/**
 * Calls back with every change of what the filter shows; at once, too, where it has shown something already.
 * @returns ends it
 */
export function followFilter(listener: (change: FilterChange) => void): () => void {
  const tell = () => {
    if (latest) listener(latest);
  };
  document.addEventListener(name, tell);
  tell();
  return () => document.removeEventListener(name, tell);
}

/** Resolves once the filter has shown something; after so many milliseconds in any case. */
export function nextFilterChange(patience: number): Promise<void> {
  return new Promise((resolve) => {
    followFilter(() => resolve());
    setTimeout(resolve, patience);
  });
}
