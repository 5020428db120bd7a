import { readColour } from "./read-style";
import { rounded } from "./rounded";
import type { PathShape } from "./scene";

/** The hairlines above and below an element; pictures have no others. */
export function readBorders(element: HTMLElement, origin: DOMRect, opacity: number): PathShape[] {
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
