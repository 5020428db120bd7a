import type { LineStatus } from "../../model/terms/outcome.ts";
import { type CardMotif, pictureSize } from "../../views/share-card.ts";
import { acrossHeight, type Colours, column, liesAcross, margin } from "./measures.ts";

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

/** How far a rule runs down from the top, and where it breaks off if its line was crossed, in pixels. */
interface RuleShape {
  readonly width: number;
  readonly length: number;
  readonly gap: Stretch;
  /** Where dots trace a partial crossing: within the gap, clear of what may be written there. */
  readonly traces: readonly Stretch[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rule of one line, from edge to edge of the picture. */
export const singleRule: RuleShape = {
  width: 6,
  length: pictureSize.height,
  gap: { from: 196, to: 420 },
  traces: [
    { from: 202, to: 238 },
    { from: 382, to: 418 },
  ],
};

/** A red rule as the pages draw it: unbroken, broken by a gap, the gap with a dotted trace, or dotted throughout; as SVG. */
function ruleSvg(status: LineStatus, x: number, { width, length, gap, traces }: RuleShape): string {
  const broken = ruleStrokes(
    [
      { from: 0, to: gap.from },
      { from: gap.to, to: length },
    ],
    x,
    width,
  );
  switch (status) {
    case "not-crossed":
      return ruleStrokes([{ from: 0, to: length }], x, width);
    case "not-testable":
      return ruleStrokes([{ from: 0, to: length }], x, width, "dotted");
    case "crossed":
      return broken;
    case "partly-crossed":
      return broken + ruleStrokes(traces, x, width, "dotted");
  }
}

function ruleStrokes(stretches: readonly Stretch[], x: number, width: number, style?: "dotted"): string {
  const d = stretches.map(({ from, to }) => `M${x} ${from}V${to}`).join("");
  const dash = style ? ` stroke-dasharray="${width} ${width}"` : "";
  return `<path d="${d}" stroke-width="${width}"${dash}/>`;
}
