import { pathOf } from "./read-path";
import { paintOf, readColour, readGradient, readStroke } from "./read-style";
import type { Matrix, PathShape } from "./scene";

/** The `<use>` by which a shape is drawn, and from whose coordinates to the window's. */
export interface DrawnBy {
  readonly element: SVGUseElement;
  readonly matrix: DOMMatrix;
}

/** An element of a drawing as the path that is seen of it; nothing where nothing is. */
export function readShape(
  element: SVGGraphicsElement,
  origin: DOMRect,
  opacity: number,
  drawnBy: DrawnBy | null,
): PathShape[] {
  const path = pathOf(element);
  if (path === null) return [];
  const style = getComputedStyle(element);
  const paint = (property: "fill" | "stroke") => paintOf(element, property, drawnBy?.element ?? null);
  const fill =
    readGradient(paint("fill"), element, opacity) ?? readColour(paint("fill"), opacity * Number(style.fillOpacity));
  const stroke = readStroke(style, paint("stroke"), opacity);
  if (!fill && !stroke) return [];
  const matrix = drawnBy ? drawnBy.matrix.multiply(ownTransform(element)) : toWindow(element);
  return [{ kind: "path", path, matrix: relativeTo(origin, matrix), fill, stroke }];
}

/** What a `<use>` draws, and how; null where it draws nothing. */
export function drawnByUse(element: SVGUseElement): { readonly drawn: Element; readonly by: DrawnBy } | null {
  const drawn = document.getElementById(element.href.baseVal.replace(/^#/, ""));
  const parent = element.parentElement;
  if (!drawn || !(parent instanceof SVGGraphicsElement)) return null;
  const matrix = toWindow(parent).translate(element.x.baseVal.value, element.y.baseVal.value);
  return { drawn, by: { element, matrix } };
}

/** From an element's own coordinates to those of the window. */
function toWindow(element: SVGGraphicsElement): DOMMatrix {
  return DOMMatrix.fromMatrix(element.getScreenCTM() ?? new DOMMatrix());
}

function ownTransform({ transform }: SVGGraphicsElement): DOMMatrix {
  return [...transform.baseVal].reduce(
    (all, { matrix }) => all.multiply(DOMMatrix.fromMatrix(matrix)),
    new DOMMatrix(),
  );
}

function relativeTo({ left, top }: DOMRect, { a, b, c, d, e, f }: DOMMatrix): Matrix {
  return [a, b, c, d, e - left, f - top];
}
