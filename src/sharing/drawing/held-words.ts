import type { LineStatus } from "../../model/terms/outcome.ts";
import type { HeldView } from "../../views/days-text.ts";
import type { Colours } from "./colours.ts";
import { fontStack } from "./font-stack.ts";
import { column } from "./measures.ts";
import { box, type DrawnNode } from "./nodes.ts";
import { singleRule } from "./rule.ts";

/** The days a line held: in the gap of its rule or, where that is unbroken, beside it. */
export function heldWords(status: LineStatus, { number, unit }: HeldView, { ink, soft }: Colours): DrawnNode {
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
