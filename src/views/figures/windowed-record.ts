import { judge, judgedLines, type LineJudgement } from "../../model/judgements";
import { standardWindow, windowDaysOf, windowLabel, windowNames } from "../../model/terms/assumption";
import type { JudgedRecord } from "../../model/record";

/** The lines of the record as they fare with one response window. CODEBOOK section 5. */
export interface WindowedLines {
  /** "90 days"; the standard one says so. */
  readonly label: string;
  readonly isStandard: boolean;
  readonly lines: readonly LineJudgement[];
}

/** The lines with each window for which results are published, the standard one among them. */
export function windowedLines({ archive, judgements }: JudgedRecord): readonly WindowedLines[] {
  return windowNames.map((name) => {
    const isStandard = name === standardWindow;
    const judged = isStandard
      ? judgements
      : judge(archive, { asOf: archive.record.asOf, windowDays: windowDaysOf(name) });
    return {
      label: isStandard ? `${windowLabel(name)} (standard)` : windowLabel(name),
      isStandard,
      lines: judgedLines(archive, judged),
    };
  });
}

/** The lines as the published outcomes have them. */
export function standardLines(windows: readonly WindowedLines[]): readonly LineJudgement[] {
  const standard = windows.find(({ isStandard }) => isStandard);
  if (!standard) throw new Error("The standard window is not among those for which results are published.");
  return standard.lines;
}
