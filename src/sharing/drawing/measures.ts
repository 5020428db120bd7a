import { type CardChip, type CardMotif, pictureSize, type ShareCard } from "../../views/share-card.ts";

/** The column beside the words that the motif has to itself, in pixels from the left. */
export const column = { from: 900, to: 1128 } as const;
/** How far strokes across the top run down, in pixels. */
export const acrossHeight = 128;
/** More lines than this do not fit into the column; their strokes stand across the top. */
const mostInColumn = 60;

/** What stays free around the words, in pixels. */
export const margin = {
  side: 72,
  top: (motif: CardMotif): number => (liesAcross(motif) ? acrossHeight + 36 : 60),
  bottom: 52,
} as const;

/** Whether the motif lies across the top of the picture, not beside the words. */
export function liesAcross(motif: CardMotif): boolean {
  return motif.of === "lines" && motif.statuses.length > mostInColumn;
}

/** Where the words end on the right, in pixels from the left. */
export function wordsRight(motif: CardMotif): number {
  return liesAcross(motif) || motif.of === "nothing" ? column.to : column.from - 48;
}

const sizes = [76, 66, 58, 52, 46, 40, 36, 32, 28, 24] as const;
/** How wide a letter is on the average, as a share of the size of its type. */
const letterWidth = { serif: 0.47, sans: 0.475, cyrillic: 0.55 } as const;
const textSize = 26;
const textLine = 37;
const chipHeight = 50;

/** Sizes to set a headline in, in pixels, the largest first that by the number of letters should leave room for all else. */
export function headlineSizes(card: ShareCard): readonly number[] {
  const width = wordsRight(card.motif) - margin.side;
  const room = pictureSize.height - margin.top(card.motif) - margin.bottom - heightOfOthers(card, width);
  const first = sizes.findIndex((size) => {
    return linesOf(card.headline.length, width, size * letterWidth.serif) * size * 1.1 <= room;
  });
  return sizes.slice(first);
}

/** All but the headline: what stands above and below it, as `card-layout` sets it. */
function heightOfOthers({ byline, original, detail, answer, chips }: ShareCard, width: number): number {
  const linesIn = (text: string): number => linesOf(text.length, width, textSize * letterWidth.sans);
  const kind = 30;
  const above = kind + linesIn(byline) * textLine + 22;
  const below =
    (original ? 10 + linesOf(original.length, width, 40 * letterWidth.cyrillic) * 50 : 0) +
    [detail, answer].reduce((sum, text) => sum + (text ? 18 + linesIn(text) * textLine : 0), 0);
  const footer = 24 + 64;
  return above + below + rowsOf(chips, width) * (chipHeight + 12) + footer;
}

/** Lines break between words, so none is quite full. */
function linesOf(letters: number, width: number, letter: number): number {
  const perLine = width / letter;
  return letters <= perLine ? 1 : Math.ceil(letters / (perLine - 2));
}

function rowsOf(chips: readonly CardChip[], width: number): number {
  const widths = chips.map(({ shape, label }) => label.length * 12.6 + (shape ? 84 : 52));
  let [rows, used] = [0, Infinity];
  for (const chip of widths) {
    [rows, used] = used + chip > width ? [rows + 1, chip] : [rows, used + chip];
  }
  return rows;
}

/** The colours of the pages in light, by their roles. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hair: string;
  readonly control: string;
  readonly red: string;
}

const roles = ["paper", "ink", "soft", "hair", "control", "red"] as const;

/**
 * Reads the light colours from the site's tokens, so that pictures and pages cannot part.
 * @throws Error if a role has no colour there
 */
export function lightColours(tokens: string): Colours {
  const named = new Map(
    [...tokens.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, name, colour]) => [name, colour]),
  );
  const entries = roles.map((role) => {
    const colour = named.get(role);
    if (!colour) throw new Error(`tokens.css gives --${role} no light colour.`);
    return [role, colour] as const;
  });
  return Object.fromEntries(entries) as unknown as Colours;
}
