import type { Colour, Gradient, Stroke } from "./scene";

/** A computed colour; null where nothing would be seen of it. */
export function readColour(computed: string, opacity = 1): Colour | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (!computed.startsWith("rgb") || alpha * opacity === 0) return null;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, opacity: alpha * opacity };
}

/** What fills or strokes a shape. A shape that is drawn in many places takes `currentColor` from where it is drawn. */
export function paintOf(shape: SVGElement, property: "fill" | "stroke", drawnBy: SVGElement | null): string {
  const own = shape.getAttribute(property)?.toLowerCase();
  if (drawnBy && own === "currentcolor") return getComputedStyle(drawnBy).color;
  return getComputedStyle(shape)[property];
}

/** How an element is stroked, as far as it can be seen. */
export function readStroke(style: CSSStyleDeclaration, computed: string, opacity: number): Stroke | null {
  const colour = readColour(computed, opacity * Number(style.strokeOpacity));
  const width = parseFloat(style.strokeWidth);
  return colour && width > 0 ? { colour, width, dashes: numbersIn(style.strokeDasharray) } : null;
}

function numbersIn(list: string): number[] {
  return list === "none" ? [] : list.split(/[\s,]+/).map(parseFloat);
}

/** The gradient that a fill names by `url("#…")`, laid over the box of what it fills; null if it names none. */
export function readGradient(fill: string, shape: SVGGraphicsElement, opacity: number): Gradient | null {
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
