import type { Archive } from "./archive";
import { type JudgedLine, judgedLines, type Judgements } from "./judgements";
import { groupLines, groupsOfStatus, statusesPresent } from "./listed-lines";
import { remembered } from "./remembered";

/** The list of lines: by status, group and theme, and as it is read from the first line to the last. */
export interface LineOrder {
  readonly grouped: ReturnType<typeof groupLines>;
  readonly lines: readonly JudgedLine[];
  /** The position of a line in the whole list, from 0. */
  readonly positionOf: (line: JudgedLine) => number;
}

/** The order of the list of lines. */
export const lineOrder = remembered(
  ({ archive, judgements }: { readonly archive: Archive; readonly judgements: Judgements }): LineOrder => {
    const grouped = groupLines(judgedLines(archive, judgements));
    const groups = statusesPresent(grouped).flatMap((status) => groupsOfStatus[status]);
    const lines = groups.flatMap((group) => grouped[group].flatMap((themed) => themed.lines));
    const positions = new Map(lines.map(({ line }, position) => [line.id, position]));
    return { grouped, lines, positionOf: ({ line }) => positions.get(line.id) ?? 0 };
  },
);
