import {
  ascentShare,
  type Colour,
  type Font,
  type Gradient,
  type Matrix,
  type PathShape,
  rounded,
  type Scene,
  type ScenePart,
  type Shape,
  type Stroke,
  type TextShape,
} from "./scene";

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

/** The `<use>` by which a shape is drawn, and from whose coordinates to the window's. */
interface DrawnBy {
  readonly element: SVGUseElement;
  readonly matrix: DOMMatrix;
}

/** An element of a drawing as the path that is seen of it; nothing where nothing is. */
function readShape(
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
function drawnByUse(element: SVGUseElement): { readonly drawn: Element; readonly by: DrawnBy } | null {
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

/** The outline of a shape as the attribute `d` of a path, every length in numbers; null for what has none. */
function pathOf(shape: SVGElement): string | null {
  if (shape instanceof SVGPathElement) return shape.getAttribute("d");
  if (shape instanceof SVGLineElement) return linePath(shape);
  if (shape instanceof SVGRectElement) return rectanglePath(shape);
  if (shape instanceof SVGCircleElement) return circlePath(shape);
  return null;
}

function linePath({ x1, y1, x2, y2 }: SVGLineElement): string {
  const [fromX, fromY, toX, toY] = [x1, y1, x2, y2].map((length) => length.baseVal.value);
  return `M${rounded(fromX)} ${rounded(fromY)}L${rounded(toX)} ${rounded(toY)}`;
}

/** Of where it lies and how large it is drawn the style sheet has the last word. */
function rectanglePath(rectangle: SVGRectElement): string {
  const { x, y, width, height } = rectangle.getBBox();
  return `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;
}

function circlePath(circle: SVGCircleElement): string {
  const { x, y, width } = circle.getBBox();
  const radius = width / 2;
  const half = `a${rounded(radius)} ${rounded(radius)} 0 1 0`;
  return `M${rounded(x)} ${rounded(y + radius)}${half} ${rounded(width)} 0${half} ${rounded(-width)} 0z`;
}

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** The words of a text node as they stand on the page, one shape a line. */
function readText(node: Text, origin: Origin, opacity: number): TextShape[] {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === "") return [];
  const style = getComputedStyle(parent);
  const drawn = parent instanceof SVGElement;
  const colour = readColour(drawn ? style.fill : style.color, opacity);
  if (!colour) return [];
  const font = fontOf(style);
  return linesOf(node).map(({ text, box }) => ({
    kind: "text",
    text: style.textTransform === "uppercase" ? text.toUpperCase() : text,
    x: box.left - origin.x,
    y: box.top - origin.y + box.height * ascentShare(font),
    font,
    letterSpacing: parseFloat(style.letterSpacing) || 0,
    colour,
    halo: drawn ? readStroke(style, style.stroke, opacity) : null,
  }));
}

function fontOf({ fontFamily, fontSize, fontWeight }: CSSStyleDeclaration): Font {
  return { family: fontFamily, size: parseFloat(fontSize), weight: fontWeight };
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The words of each line with the box they take up: a new line begins where a word stands lower than the one before. */
function linesOf(node: Text): Line[] {
  const lines: { from: number; to: number; top: number }[] = [];
  for (const word of node.data.matchAll(/\S+/g)) {
    const [from, to] = [word.index, word.index + word[0].length];
    const box = boxOf(node, from, to);
    if (!box) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < box.height / 2) line.to = to;
    else lines.push({ from, to, top: box.top });
  }
  return lines.flatMap(({ from, to }) => {
    const box = boxOf(node, from, to);
    return box
      ? [
          {
            text: node.data
              .slice(from, to)
              .replace(/[\u00ad]/g, "")
              .replace(/\s+/g, " "),
            box,
          },
        ]
      : [];
  });
}

/** Undefined for what takes up no room. */
function boxOf(node: Text, from: number, to: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}

/** The hairlines above and below an element; pictures have no others. */
function readBorders(element: HTMLElement, origin: DOMRect, opacity: number): PathShape[] {
  const style = getComputedStyle(element);
  const { left, top, bottom, width: length } = element.getBoundingClientRect();
  const [above, below] = [
    widthOf(style.borderTopStyle, style.borderTopWidth),
    widthOf(style.borderBottomStyle, style.borderBottomWidth),
  ];
  return [
    { y: top + above / 2, width: above, colour: readColour(style.borderTopColor, opacity) },
    { y: bottom - below / 2, width: below, colour: readColour(style.borderBottomColor, opacity) },
  ].flatMap(({ y, width, colour }) => {
    if (width === 0 || !colour) return [];
    const path = `M${rounded(left - origin.left)} ${rounded(y - origin.top)}h${rounded(length)}`;
    return { kind: "path", path, matrix: [1, 0, 0, 1, 0, 0], fill: null, stroke: { colour, width, dashes: [] } };
  });
}

function widthOf(kind: string, width: string): number {
  return kind === "none" ? 0 : parseFloat(width);
}

/** A computed colour; null where nothing would be seen of it. */
export function readColour(computed: string, opacity = 1): Colour | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (!computed.startsWith("rgb") || alpha * opacity === 0) return null;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, opacity: alpha * opacity };
}

/** What fills or strokes a shape. A shape that is drawn in many places takes `currentColor` from where it is drawn. */
function paintOf(shape: SVGElement, property: "fill" | "stroke", drawnBy: SVGElement | null): string {
  const own = shape.getAttribute(property)?.toLowerCase();
  if (drawnBy && own === "currentcolor") return getComputedStyle(drawnBy).color;
  return getComputedStyle(shape)[property];
}

/** How an element is stroked, as far as it can be seen. */
function readStroke(style: CSSStyleDeclaration, computed: string, opacity: number): Stroke | null {
  const colour = readColour(computed, opacity * Number(style.strokeOpacity));
  const width = parseFloat(style.strokeWidth);
  return colour && width > 0 ? { colour, width, dashes: numbersIn(style.strokeDasharray) } : null;
}

function numbersIn(list: string): number[] {
  return list === "none" ? [] : list.split(/[\s,]+/).map(parseFloat);
}

/** The gradient that a fill names by `url("#…")`, laid over the box of what it fills; null if it names none. */
function readGradient(fill: string, shape: SVGGraphicsElement, opacity: number): Gradient | null {
  const id = /^url\("?#([^")]+)/.exec(fill)?.[1];
  const gradient = id === undefined ? null : document.getElementById(id);
  if (!(gradient instanceof SVGLinearGradientElement)) return null;
  const { x, y, width } = shape.getBBox();
  const stops = [...gradient.querySelectorAll("stop")].map((stop) => {
    const style = getComputedStyle(stop);
    const colour = readColour(style.stopColor);
    return {
      hex: colour?.hex ?? "#000000",
      opacity: (colour?.opacity ?? 0) * Number(style.stopOpacity) * opacity,
      offset: stop.offset.baseVal,
    };
  });
  return { from: [x, y], to: [x + width, y], stops };
}
