import { fetchAnswer } from "../fetch";
import { shapesOf, type Scene } from "./scene";

/** `@font-face` rules for the fonts and letters that a scene uses, with the fonts' own bytes in them. Rejects where one can't be fetched. */
export async function fontFacesFor(scene: Scene): Promise<string> {
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
