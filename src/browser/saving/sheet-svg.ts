import { rounded } from "./rounded";
import type { Colour, Gradient, PathShape, Stroke, TextShape } from "./scene";
import type { Sheet } from "./sheet";
import { xmlElement, type Xml } from "./xml";

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
