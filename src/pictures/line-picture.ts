import { judgedLines, type JudgedLine } from "../model/judged-lines";
import type { MomentKind } from "../model/line-moments";
import { linesByFirstTheme } from "../model/listed-lines";
import { themeLabels } from "../model/terms/theme";
import { countOf } from "../views/count-text";
import { dayView } from "../views/date-view";
import type { JudgedRecord } from "../views/judged-record";
import { momentLabels } from "../views/picture/moment-view";
import { pictureCaption } from "../views/picture/picture-words";
import { lineRow, type LineRow, type Stress } from "./line-row";
import { pictureScale } from "./picture-scale";
import { timeTicks, type TimeTick } from "./time-ticks";

/** Lines of one theme, one below the other. */
export interface ThemeRows {
  /** Where they stand on the page. */
  readonly id: string;
  readonly theme: string;
  readonly count: string;
  readonly rows: readonly LineRow[];
}

/** Lines drawn over one time, one row a line. */
export interface LinePicture {
  readonly caption: readonly string[];
  readonly labels: Readonly<Record<MomentKind, string>>;
  readonly ticks: readonly TimeTick[];
  readonly themes: readonly ThemeRows[];
}

/** Where the lines of a theme begin in the whole picture. */
export function themePictureAnchor(theme: string): string {
  return `picture-${theme}`;
}

const all: Stress = () => true;

/** The picture of every line that has been stated, or of the lines of one page over the time of all. */
export function wholePicture(record: JudgedRecord, lines?: readonly JudgedLine[]): LinePicture {
  const stated = judgedLines(record.archive, record.judgements);
  return linePicture(record, lines ?? stated, all, stated);
}

/**
 * The picture of these lines: by their first theme, in the order of first warnings. DESIGN section 5.3.
 * @param scaled the lines whose time is shown; more than those drawn where a list goes on over several pages
 */
export function linePicture(
  record: JudgedRecord,
  lines: readonly JudgedLine[],
  stress: Stress = all,
  scaled: readonly JudgedLine[] = lines,
): LinePicture {
  const { asOf } = record.archive.record;
  const scale = pictureScale(scaled, asOf);
  const ticks = timeTicks(scale);
  return {
    caption: pictureCaption({ asOf: dayView(asOf), breakYear: ticks.find(({ isBreak }) => isBreak)?.label ?? null }),
    labels: momentLabels,
    ticks,
    themes: linesByFirstTheme(lines).map(({ theme, lines: ofTheme }) => ({
      id: themePictureAnchor(theme),
      theme: themeLabels[theme],
      count: countOf(ofTheme.length, "line"),
      rows: ofTheme.map((judged) => lineRow(record, judged, scale, stress)),
    })),
  };
}
