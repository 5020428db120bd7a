import { readFile } from "node:fs/promises";

import { lightColours } from "./colours.ts";
import type { DrawingKit } from "./draw-card.ts";
import { staticFonts } from "./fonts.ts";

const tokens = new URL("../../styles/tokens.css", import.meta.url);

/** The site's own fonts and colours, for drawing. */
export async function loadDrawingKit(): Promise<DrawingKit> {
  const [fonts, sheet] = await Promise.all([staticFonts(), readFile(tokens, "utf8")]);
  return { fonts, colours: lightColours(sheet) };
}
