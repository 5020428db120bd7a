import { readColour, readStroke } from "./read-style";
import type { Font, TextShape } from "./scene";
import { ascentShare } from "./text-measure";

interface Origin {
  readonly x: number;
  readonly y: number;
}

/** The words of a text node as they stand on the page, one shape a line. */
export function readText(node: Text, origin: Origin, opacity: number): TextShape[] {
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
