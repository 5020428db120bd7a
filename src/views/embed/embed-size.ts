import type { EmbedList, EmbedView } from "./embed-view";

/** The width a frame is offered in, in CSS pixels; it may be had narrower or wider. */
const width = 600;
/** What surrounds the words of every embed: padding, the record's name, dates and licence. */
const surroundings = 80;

/**
 * The size of a frame in which an embed need not be scrolled, in CSS pixels. There is no script in it to tell its height,
 * so this is reckoned from its words, rather high than low.
 */
export function embedSize(view: EmbedView): { width: number; height: number } {
  const { headline, original, by, said, quote, facts, answer, line, lists } = view;
  const byline = by.map((part) => (typeof part === "string" ? part : part.name)).join(", ");
  const heights = [
    20,
    text(headline, 40, 30) + 10,
    original ? 32 : 0,
    text(byline, 70, 20) + 10,
    said ? text(said, 62, 26) + 14 : 0,
    quote ? text(quote.text, 58, 26) + text(quote.original?.text ?? "", 52, 26) + 24 : 0,
    ...facts.map(({ name, text: fact }) => text(`${name}: ${fact}`, 66, 22) + 6),
    answer ? text(answer.text, 50, 28) + 16 : 0,
    line ? 70 : 0,
    ...lists.map(listHeight),
  ];
  const height = surroundings + heights.reduce((sum, each) => sum + each, 0);
  return { width, height: Math.ceil(height / 20) * 20 };
}

function listHeight({ heading, rows, nothing, more }: EmbedList): number {
  const own = 34 + text(heading, 60, 22) + (more ? 34 : 0);
  if (rows.items.length === 0) return own + text(nothing, 60, 25);
  const perRow = rows.of === "tied" ? 56 : rows.of === "warnings" ? 128 : 92;
  return own + rows.items.reduce((sum, { headline }) => sum + perRow + text(headline, 58, 26), 0);
}

/** The height of a text that is set so many letters to a line. */
function text(words: string, lettersPerLine: number, lineHeight: number): number {
  return Math.ceil(words.length / lettersPerLine) * lineHeight;
}
