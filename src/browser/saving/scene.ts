/** A drawing as plain values, apart from any page: what is filled, stroked and written, in CSS pixels from its left upper corner. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly ScenePart[];
}

/** What belongs together: a mark with its name, or all that stands for itself. */
export interface ScenePart {
  /** What the mark stands for; null for what is no mark. */
  readonly name: string | null;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape;

/** The six numbers of an affine transformation, as SVG and canvas take them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A colour, `#rrggbb`, and how much of it. */
export interface Colour {
  readonly hex: string;
  /** From 0, unseen, to 1. */
  readonly opacity: number;
}

/** A colour that changes along a straight way, in the path's own coordinates. */
export interface Gradient {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly stops: readonly (Colour & { readonly offset: number })[];
}

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  /** Lengths of dashes and gaps; empty for an unbroken stroke. */
  readonly dashes: readonly number[];
}

export interface PathShape {
  readonly kind: "path";
  /** As in the attribute `d`. */
  readonly path: string;
  readonly matrix: Matrix;
  readonly fill: Colour | Gradient | null;
  readonly stroke: Stroke | null;
}

export interface Font {
  /** As in CSS, with those to fall back to. */
  readonly family: string;
  readonly size: number;
  readonly weight: string;
}

/** Words on one line, from the left end of their baseline. */
export interface TextShape {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  readonly letterSpacing: number;
  readonly colour: Colour;
  /** What keeps lines away from the words: a stroke beneath them; null for none. */
  readonly halo: Stroke | null;
}

/** A font as `font` in CSS and in a canvas takes it. */
export function fontText({ weight, size, family }: Font): string {
  return `${weight} ${size}px ${family}`;
}

/** All shapes of a scene, in the order in which they lie upon each other. */
export function shapesOf({ parts }: Scene): Shape[] {
  return parts.flatMap(({ shapes }) => shapes);
}

let context: CanvasRenderingContext2D | null | undefined;

function measuring(font: Font): CanvasRenderingContext2D {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser draws on no canvas.");
  context.font = fontText(font);
  return context;
}

/** Which part of the height of a line of text lies above its baseline. */
export function ascentShare(font: Font): number {
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measuring(font).measureText("x");
  return above / (above + below);
}

/** A text in lines no wider than `width`; a word that is wider by itself is broken. */
export function wrapped(text: string, font: Font, width: number): string[] {
  const fits = (words: string) => measuring(font).measureText(words).width <= width;
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...broken(word, fits));
  }
  return lines.filter((line) => line !== "");
}

function broken(word: string, fits: (words: string) => boolean): string[] {
  const pieces = [""];
  for (const letter of word) {
    const piece = `${pieces.at(-1) ?? ""}${letter}`;
    if (fits(piece)) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}

/** A length with no more digits than can be seen. */
export function rounded(length: number | undefined): number {
  return Math.round((length ?? 0) * 100) / 100;
}
