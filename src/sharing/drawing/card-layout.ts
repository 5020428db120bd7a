import type { LineStatus } from "../../model/terms/outcome.ts";
import { lineShapes, relationShapes } from "../../styles/shapes.ts";
import type { HeldView } from "../../views/date-view.ts";
import { type CardChip, pictureSize, type ShareCard } from "../../views/share-card.ts";
import { fontStack } from "./fonts.ts";
import { type Colours, column, margin, wordsRight } from "./measures.ts";
import { singleRule } from "./motif.ts";

/** A card's words as satori draws them: as high as a picture or, where they do not fit at this size of headline, higher. */
export function cardLayout(card: ShareCard, headlineSize: number, colours: Colours): DrawnNode {
  return box(
    {
      width: pictureSize.width,
      minHeight: pictureSize.height,
      position: "relative",
      backgroundColor: colours.paper,
      color: colours.ink,
    },
    wordsColumn(card, headlineSize, colours),
    ...(card.motif.of === "line" && card.motif.held ? [heldWords(card.motif.status, card.motif.held, colours)] : []),
  );
}

function wordsColumn(card: ShareCard, headlineSize: number, colours: Colours): DrawnNode {
  return box(
    {
      width: wordsRight(card.motif),
      boxSizing: "border-box",
      flexDirection: "column",
      justifyContent: "space-between",
      paddingLeft: margin.side,
      paddingTop: margin.top(card.motif),
      paddingBottom: margin.bottom,
      fontFamily: fontStack("Instrument Sans"),
      fontSize: 26,
      lineHeight: 1.4,
    },
    heading(card, headlineSize, colours),
    box({ flexDirection: "column", marginTop: 24 }, ...chipRows(card.chips, colours), footer(card, colours)),
  );
}

function heading(
  { kind, byline, headline, original, detail, answer }: ShareCard,
  size: number,
  { soft }: Colours,
): DrawnNode {
  const serif = { fontFamily: fontStack("Source Serif 4") };
  return box(
    { flexDirection: "column" },
    box({ fontSize: 21, fontWeight: 600, letterSpacing: 1.6, color: soft }, kind.toUpperCase()),
    box({ color: soft, marginTop: 2 }, byline),
    box(
      { ...serif, fontSize: size, lineHeight: 1.1, letterSpacing: size * -0.015, marginTop: 20, textWrap: "balance" },
      headline,
    ),
    ...(original ? [box({ ...serif, fontSize: 40, lineHeight: 1.25, color: soft, marginTop: 10 }, original)] : []),
    ...[detail, answer].flatMap((text) => (text ? [box({ marginTop: 18 }, text)] : [])),
  );
}

function footer({ recordName, asOf }: ShareCard, { red, soft }: Colours): DrawnNode {
  return box(
    { alignItems: "center", gap: 14, marginTop: 30, fontSize: 24 },
    drawing({ width: 4, height: 26, viewBox: "0 0 3 20" }, [path({ d: "M0 0h3v8.4H0zM0 11.6h3V20H0z", fill: red })]),
    box({ fontWeight: 600 }, recordName),
    box({ color: soft }, asOf),
  );
}

/** Judgements and relations as the pages frame them, in as many rows as they need; none for none. */
function chipRows(chips: readonly CardChip[], colours: Colours): DrawnNode[] {
  return chips.length === 0 ? [] : [box({ flexWrap: "wrap", gap: 12 }, ...chips.map((each) => chip(each, colours)))];
}

function chip({ shape, label, strong }: CardChip, { ink, control }: Colours): DrawnNode {
  return box(
    {
      alignItems: "center",
      gap: 12,
      padding: "5px 18px 6px",
      border: `2px solid ${strong ? ink : control}`,
      borderRadius: 7,
      fontWeight: strong ? 600 : 400,
    },
    ...(shape ? [mark(shape, ink)] : []),
    label,
  );
}

/** The shape of a chip at twice its size on the pages. */
function mark(shape: NonNullable<CardChip["shape"]>, colour: string): DrawnNode {
  const [drawn, across, down] =
    "line" in shape ? [lineShapes[shape.line], 9, 14] : [relationShapes[shape.relation], 11, 11];
  return drawing({ width: across * 2, height: down * 2, viewBox: `0 0 ${across} ${down}` }, [
    path({
      d: drawn.path,
      stroke: colour,
      "stroke-width": drawn.width,
      ...(drawn.dashes ? { "stroke-dasharray": drawn.dashes } : {}),
      ...(drawn.filled ? { fill: colour } : {}),
    }),
  ]);
}

/** The days a line held: in the gap of its rule or, where that is unbroken, beside it. */
function heldWords(status: LineStatus, { number, unit }: HeldView, { ink, soft }: Colours): DrawnNode {
  const width = column.to - column.from;
  const place =
    status === "not-crossed"
      ? { left: column.from + 44, width, alignItems: "flex-start" }
      : { left: column.from - 40, width: width + 80, alignItems: "center" };
  const { from, to } = singleRule.gap;
  return box(
    { position: "absolute", top: from, height: to - from, flexDirection: "column", justifyContent: "center", ...place },
    box({ fontFamily: fontStack("Source Serif 4"), color: ink, fontSize: numberSize(number) }, number),
    box({ fontFamily: fontStack("Instrument Sans"), color: soft, fontSize: 25 }, unit),
  );
}

/** "66" large, "1,014 to 1,044" in the same width; in pixels. */
function numberSize(number: string): number {
  if (number.length <= 5) return 80;
  return number.length <= 9 ? 54 : 38;
}

/** What satori draws: elements as React would describe them, of which it needs no more than this. */
interface DrawnNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A box that lays its children out in a row, unless its style says otherwise; or words, set in that style. */
function box(style: Attributes, ...children: readonly (DrawnNode | string)[]): DrawnNode {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** A drawing of paths without fill, its `viewBox` scaled to its size. */
function drawing(attributes: Attributes, paths: readonly DrawnNode[]): DrawnNode {
  return {
    type: "svg",
    props: { xmlns: "http://www.w3.org/2000/svg", fill: "none", ...attributes, children: paths },
  };
}

/** One path of a drawing. */
function path(attributes: Attributes): DrawnNode {
  return { type: "path", props: attributes };
}
