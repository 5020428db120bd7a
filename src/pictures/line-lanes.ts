import type { Line } from "../model/archive";
import type { MomentKind } from "../model/line-moments";
import { judgedLine, type JudgedRecord } from "../model/record";
import { dayView } from "../views/date-view";
import { type Lane, laneLabels, lanesCaption } from "../views/picture-words";
import { type DrawnMoment, lineRow, type LineRow, type RulePart } from "./line-row";
import { pictureScale, type TimeTick, timeTicks } from "./time-scale";

const laneOfKind: Readonly<Record<MomentKind, Lane>> = {
  said: "said",
  crossing: "line",
  "partial-crossing": "line",
  "stated-consequence": "stated",
  "other-response": "other",
  restraint: "restraint",
};

/** One line over time, larger: a lane for each kind of thing. */
export interface LineLanes {
  /** What it is called, for those who do not see it and above its table. */
  readonly name: string;
  readonly caption: readonly string[];
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly DrawnLane[];
  /** The same as one row, for its table. */
  readonly row: LineRow;
}

export interface DrawnLane {
  readonly name: string;
  /** The red rule in the lane of the line itself. */
  readonly rule: readonly RulePart[];
  readonly moments: readonly DrawnMoment[];
}

/** The picture of one line; null where there are not two marks to compare, and for a line that nobody stated. */
export function lineLanes(record: JudgedRecord, { id }: Line): LineLanes | null {
  const { archive, judgements } = record;
  const judged = judgedLine(archive, judgements, id);
  if (!judged) return null;
  const scale = pictureScale([judged], archive.record.asOf);
  const row = lineRow(record, judged, scale, () => true);
  if (row.moments.length < 2) return null;
  const ticks = timeTicks(scale);
  const byLane = Map.groupBy(row.moments, ({ mark }) => laneOfKind[mark.shape]);
  const breakYear = ticks.find(({ isBreak }) => isBreak)?.label ?? null;
  return {
    name: `${judged.line.headline}, over time`,
    caption: lanesCaption({
      kinds: new Set(row.moments.map(({ mark }) => mark.shape)),
      hasTrace: row.rule.some(({ kind }) => kind === "trace"),
      isOpen: row.rule.some(({ kind, open }) => kind === "standing" && open),
      asOf: dayView(archive.record.asOf),
      breakYear,
    }),
    ticks,
    lanes: (Object.keys(laneLabels) as Lane[]).flatMap((lane) => {
      const moments = byLane.get(lane) ?? [];
      const rule = lane === "line" ? row.rule : [];
      return moments.length + rule.length > 0 ? [{ name: laneLabels[lane], rule, moments }] : [];
    }),
    row,
  };
}
