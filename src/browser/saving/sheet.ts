import {
  type Colour,
  type Font,
  fontText,
  type Gradient,
  type PathShape,
  rounded,
  type Scene,
  type ScenePart,
  type Shape,
  shapesOf,
  type Stroke,
  type TextShape,
  wrapped,
} from "./scene";

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

/**
 * A sheet as the text of an SVG file that stands alone: every length in numbers, every colour written out, no style
 * sheet but for the fonts, nothing fetched from elsewhere.
 * @param fontFaces `@font-face` rules with the fonts in them; empty for none
 */
export function sheetSvg({ title, paper, width, height, parts }: Sheet, fontFaces: string): string {
  const gradients: Xml[] = [];
  const drawn = parts.map(({ name, shapes }) => {
    const written = shapes.map((shape) => (shape.kind === "path" ? pathElement(shape, gradients) : textElement(shape)));
    return name === null
      ? xmlElement("g", {}, ...written)
      : xmlElement("g", { role: "img" }, xmlElement("title", {}, name), ...written);
  });
  const root = xmlElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    xmlElement("title", {}, title),
    ...(fontFaces === "" ? [] : [xmlElement("style", {}, fontFaces)]),
    ...(gradients.length === 0 ? [] : [xmlElement("defs", {}, ...gradients)]),
    xmlElement("rect", { width, height, fill: paper.hex }),
    ...drawn,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function pathElement({ path, matrix, fill, stroke }: PathShape, gradients: Xml[]): Xml {
  return xmlElement("path", {
    d: path,
    transform: `matrix(${matrix.map(rounded).join(" ")})`,
    ...(fill && !("hex" in fill) ? { fill: `url(#${addGradient(fill, gradients)})` } : fillAttributes(fill)),
    ...strokeAttributes(stroke),
  });
}

function textElement({ text, x, y, font, letterSpacing, colour, halo }: TextShape): Xml {
  return xmlElement(
    "text",
    {
      x: rounded(x),
      y: rounded(y),
      "font-family": font.family,
      "font-size": font.size,
      "font-weight": font.weight,
      ...(letterSpacing === 0 ? {} : { "letter-spacing": letterSpacing }),
      ...(halo ? { "paint-order": "stroke", ...strokeAttributes(halo) } : {}),
      ...fillAttributes(colour),
    },
    text,
  );
}

/** @returns the id by which it can be named */
function addGradient({ from: [x1, y1], to: [x2, y2], stops }: Gradient, gradients: Xml[]): string {
  const id = `fade-${gradients.length + 1}`;
  const ends = { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) };
  const written = stops.map(({ hex, opacity, offset }) =>
    xmlElement("stop", { offset, "stop-color": hex, "stop-opacity": opacity }),
  );
  gradients.push(xmlElement("linearGradient", { id, gradientUnits: "userSpaceOnUse", ...ends }, ...written));
  return id;
}

function fillAttributes(fill: Colour | null) {
  if (!fill) return { fill: "none" };
  return { fill: fill.hex, ...(fill.opacity === 1 ? {} : { "fill-opacity": fill.opacity }) };
}

function strokeAttributes(stroke: Stroke | null) {
  if (!stroke) return {};
  const { colour, width, dashes } = stroke;
  return {
    stroke: colour.hex,
    "stroke-width": width,
    ...(colour.opacity === 1 ? {} : { "stroke-opacity": colour.opacity }),
    ...(dashes.length === 0 ? {} : { "stroke-dasharray": dashes.join(" ") }),
  };
}

/** What is written as XML already, apart from text that is still to be escaped. */
interface Xml {
  readonly xml: string;
}

type Attributes = Readonly<Record<string, string | number>>;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** An element with its attributes; every text in it is only ever text. */
function xmlElement(name: string, attributes: Attributes, ...children: readonly (Xml | string)[]): Xml {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : child.xml)).join("");
  return { xml: `<${name}${written.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}` };
}

/** Characters that XML does not allow at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Pixels of the picture to one of the page. */
const sharpness = 2;
/** The longest side, and the most pixels, that every browser of today draws. */
const longestSide = 16_000;
const mostPixels = 120_000_000;

/** How many pixels of the picture stand for one of the sheet: fewer for one that no canvas would hold. */
export function pngScale({ width, height }: Pick<Sheet, "width" | "height">): number {
  return Math.min(sharpness, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
}

/**
 * A sheet as a PNG file. It is drawn shape by shape and not by way of an SVG image: so it has the fonts of the page, and
 * the page's policy need not allow other images than those of the site.
 * @throws where the browser gives no canvas or no file
 */
export async function sheetPng(sheet: Sheet): Promise<Blob> {
  await fontsLoaded(sheet);
  const scale = pngScale(sheet);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(sheet.width * scale);
  canvas.height = Math.floor(sheet.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws on no canvas.");
  context.fillStyle = sheet.paper.hex;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const shape of shapesOf(sheet)) {
    if (shape.kind === "path") drawPath(context, shape, scale);
    else drawText(context, shape, scale);
  }
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!file) throw new Error("The canvas gave no file.");
  return file;
}

/** A face that fits a font of the system to ours fails where the system has no such font; the next one is taken then. */
async function fontsLoaded(sheet: Sheet): Promise<void> {
  const texts = shapesOf(sheet).filter((shape) => shape.kind === "text");
  const byFont = Map.groupBy(texts, ({ font }) => fontText(font));
  await Promise.allSettled(
    [...byFont].map(([font, ofFont]) => document.fonts.load(font, ofFont.map(({ text }) => text).join(""))),
  );
}

function drawPath(context: CanvasRenderingContext2D, { path, matrix, fill, stroke }: PathShape, scale: number): void {
  const [a, b, c, d, e, f] = matrix;
  context.setTransform(a * scale, b * scale, c * scale, d * scale, e * scale, f * scale);
  const drawn = new Path2D(path);
  if (fill) {
    context.fillStyle = "hex" in fill ? cssColour(fill) : gradientOf(context, fill);
    context.fill(drawn);
  }
  if (stroke) {
    prepareStroke(context, stroke);
    context.stroke(drawn);
  }
}

function drawText(context: CanvasRenderingContext2D, shape: TextShape, scale: number): void {
  const { text, x, y, font, letterSpacing, colour, halo } = shape;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.font = fontText(font);
  context.letterSpacing = `${letterSpacing}px`;
  if (halo) {
    prepareStroke(context, halo);
    context.strokeText(text, x, y);
  }
  context.fillStyle = cssColour(colour);
  context.fillText(text, x, y);
}

function prepareStroke(context: CanvasRenderingContext2D, { colour, width, dashes }: Stroke): void {
  context.strokeStyle = cssColour(colour);
  context.lineWidth = width;
  context.setLineDash([...dashes]);
}

function gradientOf(context: CanvasRenderingContext2D, { from, to, stops }: Gradient): CanvasGradient {
  const gradient = context.createLinearGradient(...from, ...to);
  for (const stop of stops) gradient.addColorStop(stop.offset, cssColour(stop));
  return gradient;
}

function cssColour({ hex, opacity }: Colour): string {
  const alpha = Math.round(opacity * 255);
  return `${hex}${alpha.toString(16).padStart(2, "0")}`;
}
