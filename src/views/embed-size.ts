import { quoted } from "../model/words";
import type { AftermathItem } from "./aftermath";
import type { EmbedList, EmbedView } from "./embed-view";

/** The width a frame is offered in, in CSS pixels; it may be had narrower. */
const width = 600;
/** The narrowest frame in which an embed need not be scrolled: that of a column on a phone. */
const narrowest = 320;

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
  const needed = [340, 380, 420, 460, 500, 540, 580, width].map((frame) => ({ frame, height: heightIn(view, frame) }));
  const lines = [0, 0.25, 0.5, 1, 2].map((share) => lineOver(needed, most + share * (most - least)));
  const { start, slope } = lines.reduce((best, line) => (roomIn(needed, line) < roomIn(needed, best) ? line : best));
  return { style: `clamp(${least}px,${start}px - (100cqi - ${narrowest}px)*${slope},${most}px)`, most };
}

/** A height in the narrowest frame, and by how much less each pixel of width needs. */
interface FallingLine {
  readonly start: number;
  readonly slope: number;
}

/** The height that a view needs in a frame of some width. */
interface Needed {
  readonly frame: number;
  readonly height: number;
}

/** The line that falls from a height as steeply as leaves the frame high enough at every width. */
function lineOver(needed: readonly Needed[], start: number): FallingLine {
  const slopes = needed.map(({ frame, height }) => (start - height) / (frame - narrowest));
  return { start: Math.ceil(start), slope: Math.floor(Math.max(0, Math.min(...slopes)) * 100) / 100 };
}

/** How much room such a line leaves empty, over all widths. */
function roomIn(needed: readonly Needed[], { start, slope }: FallingLine): number {
  return sumOf(needed.map(({ frame, height }) => Math.max(0, start - (frame - narrowest) * slope - height)));
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
    quote ? heightOfText(quoted(quote.text, quote.lang), said, column) + 12 : 0,
    quote?.original ? heightOfText(quoted(quote.original.text, quote.original.lang), said, column) + 9 : 0,
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

/*
 * How much room a text takes, from the widths of the letters in the site's fonts. There is no script in an embed to tell
 * its height, and none in the page that frames it: so the frame's height is measured here.
 */

type Family = "serif" | "sans";

/** What a text is set in; sizes in CSS pixels. */
interface Setting {
  readonly family: Family;
  readonly size: number;
  readonly lineHeight: number;
}

/** Letters by their width in hundredths of the size of the type, as the fonts have them at weight 400. */
const widths: Readonly<Record<Family, readonly (readonly [number, string])[]>> = {
  serif: [
    [24, "'‘’ "],
    [30, "!|,.:;j·"],
    [34, "-il/[\\]"],
    [38, 'f()t{}"IJ'],
    [44, "`?“”"],
    [48, "*rзsг"],
    [53, "z_–$cсэ0123456789#+<=>^e~еь"],
    [57, "Sa«»авgЗтxГЬбхя"],
    [60, "ovоZkyкуqдч"],
    [63, "FdлLPbpРрTuБТЭ"],
    [66, "EhnЕъBВCСнпц"],
    [69, "XYХийКЯR"],
    [74, "ЛAKVАУЪGДЙЧ&DOQО"],
    [78, "ФUNП"],
    [84, "ЦмИH—Ныж@…фwю"],
    [94, "ЫшщMМ%"],
    [101, "mЖW"],
    [108, "ЩЮШ"],
  ],
  sans: [
    [20, "· "],
    [26, "'ijl|I,.:;‘’!"],
    [38, '`f"rt'],
    [46, "()*[]{}“”_/\\Js"],
    [53, "«»z-vy^ac~"],
    [58, "kxe?o"],
    [62, "Lu–0123456789%+<=>FhnS$bdgpqZ"],
    [66, "EBTPR…"],
    [71, "YKXU"],
    [75, "w#AVCHND"],
    [79, "&GOQ"],
    [92, "@M—m"],
    [109, "W"],
  ],
};

const widthOf = new Map(
  (["serif", "sans"] as const).map((family) => [
    family,
    new Map(widths[family].flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const))),
  ]),
);

/** A letter that no list has, such as one of another script. */
const unknown: Readonly<Record<Family, number>> = { serif: 75, sans: 70 };
/** What heavier type takes more, and what kerning and rounding may. */
const ease = 1.035;

/** How high a text stands in a column, in CSS pixels. */
function heightOfText(text: string, { family, size, lineHeight }: Setting, column: number): number {
  return linesIn(text, family, column / size) * size * lineHeight;
}

/** The lines of a text, broken between words as a browser breaks them. `room`: the width of a line as a multiple of the size. */
function linesIn(text: string, family: Family, room: number): number {
  const space = letterWidth(" ", family);
  let lines = 0;
  let used = Infinity;
  for (const word of text.split(" ")) {
    const width = Array.from(word).reduce((sum, letter) => sum + letterWidth(letter, family), 0);
    if (used + space + width <= room) {
      used += space + width;
    } else {
      // A word longer than a line, such as an address, goes on over several.
      const more = Math.max(1, Math.ceil(width / room));
      lines += more;
      used = width - (more - 1) * room;
    }
  }
  return lines;
}

function letterWidth(letter: string, family: Family): number {
  return ((widthOf.get(family)?.get(letter) ?? unknown[family]) / 100) * ease;
}
