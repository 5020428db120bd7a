import { fontText, shapesOf, type Colour, type Gradient, type PathShape, type Stroke, type TextShape } from "./scene";
import type { Sheet } from "./sheet";

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
