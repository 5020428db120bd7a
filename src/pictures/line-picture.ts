import type { Actor, Warning, Weapon } from "../model/archive";
import { momentLabels, type LineMoment, type MomentKind } from "../model/line-moments";
import { compareFirstStatements, linesByFirstTheme } from "../model/lines";
import { mentionsOf } from "../model/mentions";
import { judgedLine, type JudgedLine, judgedLines, type JudgedRecord } from "../model/record";
import { themeLabels, type Theme } from "../model/terms/theme";
import { countOf } from "../model/words";
import { dayView } from "../views/date-view";
import { pictureCaption, stressCaption } from "../views/picture-words";
import { lineRow, type LineRow, type Stress } from "./line-row";
import { pictureScale, type TimeTick, timeTicks } from "./time-scale";

/** Lines drawn one below the other, under a heading or without one. */
export interface RowGroup {
  /** Its theme, and where it stands on the page; null where all lines stand together. */
  readonly heading: { readonly id: string; readonly theme: string; readonly count: string } | null;
  readonly rows: readonly LineRow[];
}

/** Lines drawn over one time, one row a line. */
export interface LinePicture {
  /** What it is called, for those who do not see it and above its table. */
  readonly name: string;
  readonly caption: readonly string[];
  readonly labels: Readonly<Record<MomentKind, string>>;
  readonly ticks: readonly TimeTick[];
  readonly groups: readonly RowGroup[];
}

/** Where the lines of a theme begin in the whole picture. */
export function themePictureAnchor(theme: Theme): string {
  return `picture-${theme}`;
}

const every: Stress = () => true;

/**
 * The picture of every line that has been stated: by first theme, in the order of first warnings.
 * @param name what it is called
 * @param drawn the lines that are drawn; fewer than all where a list goes on over several pages, with the same time
 */
export function wholePicture(record: JudgedRecord, name: string, drawn?: readonly JudgedLine[]): LinePicture {
  const all = judgedLines(record.archive, record.judgements);
  const groups = linesByFirstTheme(drawn ?? all).map(({ theme, lines }) => ({
    heading: { id: themePictureAnchor(theme), theme: themeLabels[theme], count: countOf(lines.length, "line") },
    lines,
  }));
  return drawLines(record, { name, groups, scaled: all });
}

/**
 * The lines that somebody drew; what they said and did stands out. Null where there are not two marks to compare.
 * @param drawn the ids of the lines that are drawn, where the list goes on over several pages
 */
export function actorPicture(record: JudgedRecord, actor: Actor, drawn?: ReadonlySet<string>): LinePicture | null {
  const stress: Stress = (moment) =>
    moment.kind === "said" ? moment.entry.actor === actor.id : moment.entry.actors.includes(actor.id);
  return picturedApart(record, actor.name, mentionsOf(record.archive, "actors", actor.id).warnings, { stress, drawn });
}

/** The lines in which a weapon system is named; warnings that name it and its use stand out. All else as for actors. */
export function weaponPicture(record: JudgedRecord, weapon: Weapon, drawn?: ReadonlySet<string>): LinePicture | null {
  const stress: Stress = ({ entry }) => entry.weapons.includes(weapon.id);
  return picturedApart(record, weapon.name, mentionsOf(record.archive, "weapons", weapon.id).warnings, {
    stress,
    drawn,
  });
}

interface Apart {
  readonly stress: Stress;
  readonly drawn: ReadonlySet<string> | undefined;
}

/** The lines of these statements, in the order of their first ones. */
function picturedApart(
  record: JudgedRecord,
  about: string,
  statements: readonly Warning[],
  { stress, drawn }: Apart,
): LinePicture | null {
  const { archive, judgements } = record;
  const lines = [...new Set(statements.map(({ line }) => line))]
    .filter((id) => drawn?.has(id) ?? true)
    .flatMap((id) => judgedLine(archive, judgements, id) ?? [])
    .toSorted(compareFirstStatements);
  const picture = drawLines(record, {
    name: `Lines over time: ${about}`,
    groups: [{ heading: null, lines }],
    scaled: lines,
    stress,
  });
  const moments = picture.groups.flatMap(({ rows }) => rows.flatMap((row) => row.moments));
  if (moments.length < 2) return null;
  const apart = moments.some(({ stressed }) => !stressed);
  return apart ? { ...picture, caption: [stressCaption(about), ...picture.caption] } : picture;
}

interface Drawing {
  readonly name: string;
  readonly groups: readonly { readonly heading: RowGroup["heading"]; readonly lines: readonly JudgedLine[] }[];
  /** The lines whose time is shown. */
  readonly scaled: readonly JudgedLine[];
  readonly stress?: (moment: LineMoment) => boolean;
}

function drawLines(record: JudgedRecord, { name, groups, scaled, stress = every }: Drawing): LinePicture {
  const { asOf } = record.archive.record;
  const scale = pictureScale(scaled, asOf);
  const ticks = timeTicks(scale);
  const breakYear = ticks.find(({ isBreak }) => isBreak)?.label ?? null;
  return {
    name,
    caption: pictureCaption({ asOf: dayView(asOf), breakYear }),
    labels: momentLabels,
    ticks,
    groups: groups.map(({ heading, lines }) => ({
      heading,
      rows: lines.map((judged) => lineRow(record, judged, scale, stress)),
    })),
  };
}
