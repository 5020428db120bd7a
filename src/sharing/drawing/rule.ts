import type { LineStatus } from "../../model/terms/outcome.ts";
import { pictureSize } from "../../views/share/picture-size.ts";

/** How far a rule runs down from the top, and where it breaks off if its line was crossed, in pixels. */
export interface RuleShape {
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
export function ruleSvg(status: LineStatus, x: number, { width, length, gap, traces }: RuleShape): string {
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
