import { readColour } from "./read-style";
import type { Colour } from "./scene";
import type { SheetStyle } from "./sheet";

const black: Colour = { hex: "#000000", opacity: 1 };
const white: Colour = { hex: "#ffffff", opacity: 1 };

/** Reads a figure with the colours of paper, whatever scheme the reader has. Nothing of it is painted: all happens at once. */
export function inLight<Read>(figure: HTMLElement, read: (style: SheetStyle) => Read): Read {
  const { style } = figure;
  style.setProperty("color-scheme", "light");
  style.setProperty("color", "var(--ink)");
  try {
    return read(styleOf(figure));
  } finally {
    style.removeProperty("color-scheme");
    style.removeProperty("color");
  }
}

function styleOf(figure: HTMLElement): SheetStyle {
  return {
    ink: tokenColour(figure, "--ink") ?? black,
    soft: tokenColour(figure, "--soft") ?? black,
    paper: tokenColour(figure, "--paper") ?? white,
    serif: tokenFont(figure, "--serif"),
    sans: tokenFont(figure, "--sans"),
  };
}

/** A colour by the role it has in the style sheet. */
function tokenColour(figure: HTMLElement, token: string): Colour | null {
  figure.style.setProperty("outline-color", `var(${token})`);
  const colour = readColour(getComputedStyle(figure).outlineColor);
  figure.style.removeProperty("outline-color");
  return colour;
}

function tokenFont(figure: HTMLElement, token: string): string {
  return getComputedStyle(figure).getPropertyValue(token).replace(/\s+/g, " ").trim();
}
