import { fontText, type Font } from "./scene";

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
