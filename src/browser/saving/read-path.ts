import { rounded } from "./rounded";

/** The outline of a shape as the attribute `d` of a path, every length in numbers; null for what has none. */
export function pathOf(shape: SVGElement): string | null {
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
