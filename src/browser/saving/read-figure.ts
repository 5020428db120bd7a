import { readBorders } from "./read-borders";
import { drawnByUse, readShape, type DrawnBy } from "./read-shape";
import { readText } from "./read-text";
import type { Scene, ScenePart, Shape } from "./scene";

/** What stands in a figure for those who use it, and not in a picture of it. */
const notShown =
  "save-picture, details, button, defs, title, .picture-keys, .skip-picture, .mark-card, .visually-hidden";

/** Where the reading of a figure stands. */
interface Place {
  /** The box of the figure in the window. */
  readonly origin: DOMRect;
  readonly opacity: number;
  readonly drawnBy: DrawnBy | null;
}

/** A figure as it is laid out now: its drawings, its words and its hairlines. */
export function readFigure(figure: HTMLElement): Scene {
  const origin = figure.getBoundingClientRect();
  const parts = readElement(figure, { origin, opacity: 1, drawnBy: null });
  return { width: origin.width, height: origin.height, parts };
}

function readElement(element: Element, place: Place): ScenePart[] {
  const style = getComputedStyle(element);
  if (element.matches(notShown) || style.display === "none" || style.visibility === "hidden") return [];
  const inside = { ...place, opacity: place.opacity * Number(style.opacity) };
  const parts = [...unnamed(ownShapes(element, inside)), ...readInside(element, inside)];
  return element instanceof SVGAElement
    ? [{ name: nameOf(element), shapes: parts.flatMap(({ shapes }) => shapes) }]
    : parts;
}

function ownShapes(element: Element, { origin, opacity, drawnBy }: Place): Shape[] {
  if (element instanceof HTMLElement) return readBorders(element, origin, opacity);
  return element instanceof SVGGraphicsElement ? readShape(element, origin, opacity, drawnBy) : [];
}

function readInside(element: Element, place: Place): ScenePart[] {
  if (element instanceof SVGUseElement) {
    const use = drawnByUse(element);
    return [...(use?.drawn.children ?? [])].flatMap((child) =>
      readElement(child, { ...place, drawnBy: use?.by ?? null }),
    );
  }
  return [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return unnamed(readText(child, place.origin, place.opacity));
    return child instanceof Element ? readElement(child, place) : [];
  });
}

function unnamed(shapes: readonly Shape[]): ScenePart[] {
  return shapes.length > 0 ? [{ name: null, shapes }] : [];
}

/** What a mark stands for, by its own words or those elsewhere on the page. */
function nameOf(mark: SVGAElement): string {
  const ids = (mark.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
  const words = ids.map((id) => wordsOf(document.getElementById(id))).filter(Boolean);
  return words.join(" ") || (mark.getAttribute("aria-label") ?? wordsOf(mark));
}

function wordsOf(element: Element | null): string {
  const cells = element instanceof HTMLTableRowElement ? [...element.cells] : [element];
  return cells.map((cell) => (cell?.textContent ?? "").replace(/\s+/g, " ").trim()).join(", ");
}
