import { lineShapes } from "../../styles/line-shapes.ts";
import { relationShapes } from "../../styles/relation-shapes.ts";
import type { CardChip } from "../../views/share/share-card.ts";
import type { Colours } from "./colours.ts";
import { box, drawing, path, type DrawnNode } from "./nodes.ts";

/** Judgements and relations as the pages frame them, in as many rows as they need; none for none. */
export function chipRows(chips: readonly CardChip[], colours: Colours): DrawnNode[] {
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
