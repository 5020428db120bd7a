import { namePart, queryPart, saveFile } from "../download/save-file";
import { fetchAnswer } from "../fetch";
import { readColour, readFigure } from "./read-figure";
import { type Colour, type Scene, shapesOf } from "./scene";
import { type Sheet, sheetOf, sheetPng, type SheetStyle, sheetSvg, type SheetWords } from "./sheet";

export type PictureFormat = "svg" | "png";

/** Saves a figure as it is shown now, in the colours of paper, and says under which name. Rejects where it can't. */
export async function saveShown(figure: HTMLElement, format: PictureFormat): Promise<string> {
  const words = wordsOf(figure);
  const sheet = inLight(figure, (style) => sheetOf(readFigure(figure), words, style));
  const name = `${fileName(words.title)}.${format}`;
  saveFile(name, await fileOf(sheet, format));
  return `Saved as ${name}`;
}

async function fileOf(sheet: Sheet, format: PictureFormat): Promise<Blob> {
  if (format === "png") return sheetPng(sheet);
  const text = sheetSvg(sheet, await fontFacesFor(sheet));
  return new Blob([text], { type: "image/svg+xml;charset=utf-8" });
}

/** The page's foot says what record this is, of which day, and under which licence. */
function wordsOf(figure: HTMLElement): SheetWords {
  const foot = [...document.querySelectorAll("[data-edition]")].map(textOf);
  return { title: figure.getAttribute("aria-label") ?? document.title, facts: [...foot, address()] };
}

function textOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, " ").trim();
}

/** Where the page is published, with the filter that it shows. */
function address(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return `${canonical?.href ?? location.origin + location.pathname}${location.search}`;
}

function fileName(title: string): string {
  const asOf = document.querySelector<HTMLTimeElement>("[data-edition] time")?.dateTime ?? "";
  const record = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
  const what = namePart(`${title} ${queryPart(location.search)}`);
  return `${namePart(`${record} ${asOf}`)}-${what}`.toLowerCase();
}

const black: Colour = { hex: "#000000", opacity: 1 };
const white: Colour = { hex: "#ffffff", opacity: 1 };

/** Reads a figure with the colours of paper, whatever scheme the reader has. Nothing of it is painted: all happens at once. */
function inLight<Read>(figure: HTMLElement, read: (style: SheetStyle) => Read): Read {
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

/** `@font-face` rules for the fonts and letters that a scene uses, with the fonts' own bytes in them. Rejects where one can't be fetched. */
async function fontFacesFor(scene: Scene): Promise<string> {
  const texts = shapesOf(scene).filter((shape) => shape.kind === "text");
  const faces = declaredFaces().filter((face) =>
    texts.some(({ text, font }) => font.family.includes(face.family) && covers(face.range, text)),
  );
  return (await Promise.all(faces.map(embedded))).join("\n");
}

interface Face {
  readonly family: string;
  readonly range: string;
  readonly style: CSSStyleDeclaration;
  /** Absolute. */
  readonly address: string;
}

/** The faces with a file; those that only fit a font of the system to ours have none. */
function declaredFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? faceOf(rule, sheet) : [])),
  );
}

function faceOf({ style }: CSSFontFaceRule, sheet: CSSStyleSheet): Face[] {
  const file = /url\("?([^")]+)/.exec(style.getPropertyValue("src"))?.[1];
  if (file === undefined) return [];
  return [
    {
      family: style.getPropertyValue("font-family").replace(/^["']|["']$/g, ""),
      range: style.getPropertyValue("unicode-range"),
      style,
      address: new URL(file, sheet.href ?? document.baseURI).href,
    },
  ];
}

/** Whether a letter of the text lies within a `unicode-range`. */
function covers(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = "", to = from]) => ({
    from: parseInt(from, 16),
    to: parseInt(to, 16),
  }));
  return Array.from(text).some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return spans.some(({ from, to }) => from <= point && point <= to);
  });
}

async function embedded({ family, style, address }: Face): Promise<string> {
  const bytes = new Uint8Array(await (await fetchAnswer(address)).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const kept = ["font-weight", "font-style", "unicode-range"]
    .map((name) => `${name}: ${style.getPropertyValue(name)};`)
    .join(" ");
  return `@font-face { font-family: "${family}"; src: url("data:font/woff2;base64,${base64}") format("woff2"); ${kept} }`;
}
