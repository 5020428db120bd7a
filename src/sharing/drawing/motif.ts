import type { LineStatus } from "../../model/terms/outcome.ts";
import type { CardMotif } from "../../views/share/share-card.ts";
import { pictureSize } from "../../views/share/picture-size.ts";
import type { Colours } from "./colours.ts";
import { acrossHeight, column, liesAcross, margin } from "./measures.ts";
import { ruleSvg, singleRule, type RuleShape } from "./rule.ts";

/**
 * The red rule as SVG: of one line, or a stroke for each of several. It is put over what satori has drawn, since satori
 * would make a picture within the picture of it, which takes three times as long to draw.
 */
export function motifSvg(motif: CardMotif, { red }: Colours): string {
  return `<g stroke="${red}" fill="none">${rulesOf(motif)}</g>`;
}

function rulesOf(motif: CardMotif): string {
  switch (motif.of) {
    case "line":
      return rule(motif);
    case "lines":
      return strokes(motif.statuses, liesAcross(motif));
    case "nothing":
      return "";
  }
}

/** Unbroken, the rule leaves room for the days beside it; broken, they stand in its gap, or dots fill it. */
function rule({ status, held }: Extract<CardMotif, { of: "line" }>): string {
  const { gap, width, traces } = singleRule;
  const x = status === "not-crossed" ? column.from + 20 : (column.from + column.to) / 2;
  return ruleSvg(status, x, { ...singleRule, traces: held ? traces : [{ from: gap.from + width, to: gap.to }] });
}

/** More strokes than this would touch; the latest lines are drawn. */
const mostStrokes = 176;

function strokes(statuses: readonly LineStatus[], isAcross: boolean): string {
  const from = isAcross ? margin.side : column.from;
  const drawn = statuses.slice(-mostStrokes);
  const step = Math.min(isAcross ? 12 : 19, (column.to - from) / Math.max(1, drawn.length - 1));
  const shape = strokeShape(step >= 12 ? 5 : step >= 7 ? 3 : 2, isAcross);
  return drawn
    .map((status, place) => {
      // On whole pixels, or some strokes would look paler than others.
      const x = Math.round(column.to - (drawn.length - 1 - place) * step) + (shape.width % 2) / 2;
      return ruleSvg(status, x, shape);
    })
    .join("");
}

function strokeShape(width: number, isAcross: boolean): RuleShape {
  const [length, gap] = isAcross ? [acrossHeight, { from: 48, to: 82 }] : [pictureSize.height, { from: 258, to: 372 }];
  return { width, length, gap, traces: [{ from: gap.from + 2 * width, to: gap.to - width }] };
}
