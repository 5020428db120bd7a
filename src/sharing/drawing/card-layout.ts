import type { ShareCard } from "../../views/share/share-card.ts";
import { pictureSize } from "../../views/share/picture-size.ts";
import { chipRows } from "./chips.ts";
import type { Colours } from "./colours.ts";
import { fontStack } from "./font-stack.ts";
import { heldWords } from "./held-words.ts";
import { margin, wordsRight } from "./measures.ts";
import { box, drawing, path, type DrawnNode } from "./nodes.ts";

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
