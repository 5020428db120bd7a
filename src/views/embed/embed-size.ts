import type { AftermathItem } from "../aftermath";
import type { EmbedList, EmbedView } from "./embed-view";
import { heightOfText, type Setting } from "./text-lines";

/** The width a frame is offered in, in CSS pixels; it may be had narrower. */
const width = 600;
/** The narrowest frame in which an embed need not be scrolled: that of a column on a phone. */
const narrowest = 340;

const original: Setting = { family: "serif", size: 19, lineHeight: 1.3 };
const small: Setting = { family: "sans", size: 13, lineHeight: 1.5 };
const note: Setting = { family: "sans", size: 14, lineHeight: 1.5 };
const said: Setting = { family: "serif", size: 17, lineHeight: 1.46 };
const answer: Setting = { family: "serif", size: 17, lineHeight: 1.4 };
const fact: Setting = { family: "sans", size: 15, lineHeight: 1.45 };
const event: Setting = { family: "serif", size: 16.5, lineHeight: 1.4 };
const eyebrow: Setting = { family: "sans", size: 15, lineHeight: 1.2 };

/** A pair's rule at its side, and the distance of the words from it. */
const rule = 20;

/**
 * The size of a frame in which an embed need not be scrolled, in CSS pixels: as wide as it is offered, and as high as it
 * then is. `styles/embed.css` has the distances.
 */
export function embedSize(view: EmbedView): { width: number; height: number } {
  return { width, height: heightIn(view, width) };
}

/** The height of a frame by the width of the column it is put into, in the words of CSS, and the most it may be. */
export function embedHeights(view: EmbedView): { readonly style: string; readonly most: number } {
  const [least, most] = [heightIn(view, width), heightIn(view, narrowest)];
  // As steep as leaves the frame high enough at every width between.
  const between = [380, 420, 460, 500, 540, 580, width];
  const slopes = between.map((frame) => (most - heightIn(view, frame)) / (frame - narrowest));
  const slope = Math.floor(Math.max(0, Math.min(...slopes)) * 100) / 100;
  return { style: `clamp(${least}px,${most}px - (100cqi - ${narrowest}px)*${slope},${most}px)`, most };
}

/** In whole tens, with two lines to spare: a browser may break a line earlier. */
function heightIn(view: EmbedView, frame: number): number {
  const inner = frame - 2 * Math.min(24, Math.max(16, frame * 0.04));
  const column = inner - (view.line ? rule : 0);
  const headline = Math.min(28, 17.6 + frame * 0.016);
  const height = 36 + headingHeight(view, column, headline) + halvesHeight(view, column) + footerHeight(view, inner);
  return Math.ceil((height + 50) / 10) * 10;
}

function headingHeight(view: EmbedView, column: number, size: number): number {
  const headline: Setting = { family: "serif", size: Math.max(22, size), lineHeight: 1.18 };
  const { date, by, quote } = view;
  const byline = [date?.text ?? "", ...by.map((part) => (typeof part === "string" ? part : part.name))].join(", ");
  const heights = [
    heightOfText(view.kind.toUpperCase(), eyebrow, column) + 6,
    heightOfText(view.headline, headline, column) + 8,
    view.original ? heightOfText(view.original.text, original, column) + 6 : 0,
    heightOfText(`${byline} · `, small, column) + 10,
    view.said ? heightOfText(view.said, said, column) + 12 : 0,
    quote ? heightOfText(`“${quote.text}”`, said, column) + 12 : 0,
    quote?.original ? heightOfText(`“${quote.original.text}”`, said, column) + 9 : 0,
    ...view.facts.map(({ name, text }) => heightOfText(`${name} ${text}`, fact, column) + 4),
    view.facts.length > 0 ? 12 : 0,
  ];
  return sumOf(heights) + (view.line ? 12 : 0);
}

/** What stands below the heading: the days in the line's gap, the answer and the lists. */
function halvesHeight({ line, answer: answered, was, lists }: EmbedView, column: number): number {
  const held = line?.held ? `${line.held.number} ${line.held.unit}` : null;
  const heights = [
    held === null ? (line ? 32 : 0) : heightOfText(held, { family: "serif", size: 20, lineHeight: 1.4 }, column) + 16,
    line ? 28 : 0,
    answered ? heightOfText(answered.text, answer, column - 19) + 12 : 0,
    was ? heightOfText(was, answer, column) + 12 : 0,
    ...lists.map((list) => listHeight(list, column) + (line ? 0 : 28)),
  ];
  return sumOf(heights);
}

function listHeight({ heading, rows, nothing, more }: EmbedList, column: number): number {
  const own =
    heightOfText(heading.toUpperCase(), eyebrow, column) + 12 + (more ? 12 + heightOfText(more.name, note, column) : 0);
  if (rows.items.length === 0) return own + heightOfText(nothing, event, column);
  switch (rows.of) {
    case "tied":
      return own + sumOf(rows.items.map((item) => tiedHeight(item, column) + 14)) - 14;
    case "warnings":
      return (
        own +
        sumOf(
          rows.items.map(
            (row) =>
              rowHeight(row.headline, [row.byline], column) + heightOfText(row.answer.text, small, column - 17) + 2,
          ),
        )
      );
    case "events":
      return own + sumOf(rows.items.map((row) => rowHeight(row.headline, [row.facts.join(" · "), row.after], column)));
  }
}

function tiedHeight({ date, lag, relation, note: told, headline: name }: AftermathItem, column: number): number {
  const label = heightOfText(relation.label, small, column - 17);
  const beside = told === null ? 0 : heightOfText(`· ${told} ${relation.label}`, small, column - 40);
  return (
    19 +
    heightOfText(`${date.text} ${lag}`, small, column) -
    19.5 +
    Math.max(label, beside) +
    2 +
    heightOfText(name, event, column)
  );
}

function rowHeight(name: string, facts: readonly string[], column: number): number {
  return (
    17 + 23 + heightOfText(name, said, column) + 2 + sumOf(facts.map((each) => heightOfText(each, small, column) + 2))
  );
}

function footerHeight({ footer, canonical }: EmbedView, column: number): number {
  const { name, asOf, dataVersion, licence } = footer;
  const words = `As of ${asOf.text}, data version ${dataVersion}. Entries under ${licence}. Links open in a new tab.`;
  return 13 + sumOf([name, words, `Cite as ${canonical}`].map((text) => heightOfText(text, small, column) + 2));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
