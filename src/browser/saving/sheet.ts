import type { Colour, Font, Scene, ScenePart, Shape, TextShape } from "./scene";
import { wrapped } from "./text-measure";

/** What a saved picture says of itself. */
export interface SheetWords {
  readonly title: string;
  /** As-of date, versions, licence and the address, each a paragraph. */
  readonly facts: readonly string[];
}

/** How a saved picture looks where the page says nothing of it. */
export interface SheetStyle {
  readonly ink: Colour;
  readonly soft: Colour;
  readonly paper: Colour;
  readonly serif: string;
  readonly sans: string;
}

/** A scene on a sheet of paper, with its title above and where it is from beneath. */
export interface Sheet extends Scene {
  readonly title: string;
  readonly paper: Colour;
}

const margin = 24;
const gap = 20;
/** Narrower than this a title would be broken too often. */
const narrowest = 272;

/** Puts a scene on a sheet of its own. */
export function sheetOf(scene: Scene, { title, facts }: SheetWords, style: SheetStyle): Sheet {
  const width = Math.ceil(Math.max(scene.width, narrowest));
  const headFont = { family: style.serif, size: 26, weight: "500" };
  const factFont = { family: style.sans, size: 12, weight: "450" };
  const head = paragraph([title], headFont, style.ink, width, margin);
  const below = head.end + gap + scene.height + gap;
  const foot = paragraph(facts, factFont, style.soft, width, below);
  return {
    title,
    paper: style.paper,
    width: width + 2 * margin,
    height: Math.ceil(foot.end + margin),
    parts: [
      { name: null, shapes: head.shapes },
      ...scene.parts.map((part) => movedBy(part, margin, head.end + gap)),
      { name: null, shapes: foot.shapes },
    ],
  };
}

interface Paragraph {
  readonly shapes: readonly TextShape[];
  /** How far down it ends. */
  readonly end: number;
}

function paragraph(texts: readonly string[], font: Font, colour: Colour, width: number, top: number): Paragraph {
  const lineHeight = font.size * 1.35;
  const lines = texts.flatMap((text) => wrapped(text, font, width));
  const shapes = lines.map((text, index): TextShape => {
    const y = top + index * lineHeight + font.size;
    return { kind: "text", text, x: margin, y, font, letterSpacing: 0, colour, halo: null };
  });
  return { shapes, end: top + lines.length * lineHeight };
}

function movedBy({ name, shapes }: ScenePart, x: number, y: number): ScenePart {
  return { name, shapes: shapes.map((shape) => movedShape(shape, x, y)) };
}

function movedShape(shape: Shape, x: number, y: number): Shape {
  if (shape.kind === "text") return { ...shape, x: shape.x + x, y: shape.y + y };
  const [a, b, c, d, e, f] = shape.matrix;
  return { ...shape, matrix: [a, b, c, d, e + x, f + y] };
}
