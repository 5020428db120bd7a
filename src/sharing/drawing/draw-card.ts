import { Resvg } from "@resvg/resvg-js";
import { readFile } from "node:fs/promises";
import satori from "satori";

import { pictureSize, type ShareCard } from "../../views/share-card.ts";
import { cardLayout } from "./card-layout.ts";
import { type StaticFont, staticFonts } from "./fonts.ts";
import { type Colours, headlineSizes, lightColours } from "./measures.ts";
import { motifSvg } from "./motif.ts";
import { palettePng } from "./palette-png.ts";

/** What drawing needs besides the card. */
export interface DrawingKit {
  readonly fonts: readonly StaticFont[];
  readonly colours: Colours;
}

/**
 * Draws a card as a PNG; the same card gives the same bytes.
 * @throws Error if it holds a letter that no font has, or more words than fit
 */
export async function drawCard(card: ShareCard, kit: DrawingKit): Promise<Buffer> {
  const svg = (await wordsSvg(card, kit)).replace(/<\/svg>$/, `${motifSvg(card.motif, kit.colours)}</svg>`);
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: "off" }).render();
  return palettePng({ ...pictureSize, rgba: image.pixels }) ?? image.asPng();
}

/** The words, with the largest headline that leaves room for all of them. */
async function wordsSvg(card: ShareCard, { fonts, colours }: DrawingKit): Promise<string> {
  for (const size of headlineSizes(card)) {
    const svg = await satori(cardLayout(card, size, colours), {
      width: pictureSize.width,
      fonts: [...fonts],
      loadAdditionalAsset: (_, letters) =>
        Promise.reject(new Error(`No font has “${letters}”, in “${card.headline}”.`)),
    });
    if (svg.includes(` height="${pictureSize.height}" viewBox=`)) return svg;
  }
  throw new Error(`The words of “${card.headline}” do not fit their picture.`);
}

const tokens = new URL("../../styles/tokens.css", import.meta.url);

/** The site's own fonts and colours, for drawing. */
export async function loadDrawingKit(): Promise<DrawingKit> {
  const [fonts, sheet] = await Promise.all([staticFonts(), readFile(tokens, "utf8")]);
  return { fonts, colours: lightColours(sheet) };
}
