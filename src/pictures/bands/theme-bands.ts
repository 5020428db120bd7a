import { pairOnTimeline } from "../../addresses";
import type { Archive } from "../../model/archive";
import type { PartialDate } from "../../model/dates";
import {
  type LineMoment,
  lineMoments,
  type MomentKind,
  momentKinds,
  momentLabels,
  severalWords,
} from "../../model/line-moments";
import { linesByFirstTheme, type ThemedLines } from "../../model/lines";
import { type JudgedLine, judgedLines, type JudgedRecord } from "../../model/record";
import { remembered } from "../../model/remembered";
import {
  coarsened,
  type IndexedBand,
  type IndexedStretch,
  mergeByPlace,
  mostAtOnce,
  type PictureIndex,
  reachWithin,
  ribbonPath,
  stretchesOf,
} from "../../model/ribbon";
import { themeLabels } from "../../model/terms/theme";
import { aftermathAnchor } from "../../views/aftermath";
import { dayView } from "../../views/date-view";
import { known } from "../../views/known";
import { linesPage } from "../../views/line-list";
import { bandsCaption, momentView } from "../../views/picture-words";
import { timelinePageOf, timelinePositions } from "../../views/timeline-page";
import { themePictureAnchor } from "../line-picture";
import { lineRule } from "../line-row";
import type { Mark, MarkName } from "../mark";
import { pictureScale, placeDate, type PlacedDate, type TimeScale, type TimeTick, timeTicks } from "../time-scale";

/** A mark of a band: one moment, or several of one kind that lie at the same place. */
interface BandMark extends Mark {
  readonly count: number;
  /** The elements of the timeline that tell of each of several; none where they are too many. */
  readonly elements: readonly string[];
}

/** The lines of one theme on one band. */
interface ThemeBand {
  readonly name: string;
  /** The same lines, one below the other. */
  readonly href: string;
  /** Paths of the ribbon: lines that stand, and lines partly crossed or too vague to test. */
  readonly standing: string;
  readonly trace: string;
  readonly marks: readonly BandMark[];
  /** How many of each kind. */
  readonly counts: Readonly<Record<MomentKind, number>>;
  readonly lines: number;
}

/** The whole record on one look: a band for each theme. */
export interface ThemeBands {
  readonly bands: readonly ThemeBand[];
  readonly ticks: readonly TimeTick[];
  readonly caption: readonly string[];
  readonly labels: Readonly<Record<MomentKind, string>>;
  readonly index: PictureIndex;
}

/** Marks nearer than this, as a part of the width, lie on one another. */
const finestReach = 0.006;

/** What all marks together may take of the page, in compressed bytes. */
const bytesForMarks = 9_500;

/** The most letters that the paths of all ribbons may take together. */
const lettersForRibbons = 3_600;

/** Several moments of one mark are told one by one up to this number. */
const mostTold = 6;

/** The condensed picture of the record: drawn once, and read by the page and by what its filter fetches. */
export const themeBands = remembered(drawBands);

function drawBands(record: JudgedRecord): ThemeBands {
  const { archive, judgements } = record;
  const { asOf } = archive.record;
  const lines = judgedLines(archive, judgements);
  const scale = pictureScale(lines, asOf);
  const sketches = inGrain(linesByFirstTheme(lines).map((themed) => sketchOf(record, themed, scale)));
  const reach = reachWithin(
    sketches.flatMap(({ byKind }) => byKind),
    finestReach,
    bytesForMarks,
  );
  const most = mostOf(sketches);
  const drawn = sketches.map((sketch) => drawBand(sketch, reach, most));
  const ticks = timeTicks(scale);
  return {
    bands: drawn.map(({ band }) => band),
    ticks,
    caption: bandsCaption({ asOf: dayView(asOf), breakYear: ticks.find(({ isBreak }) => isBreak)?.label ?? null }),
    labels: momentLabels,
    index: { most, bands: drawn.map(({ indexed }) => indexed) },
  };
}

interface BandSketch {
  readonly themed: ThemedLines;
  /** The same lines, one below the other. */
  readonly href: string;
  readonly stretches: readonly IndexedStretch[];
  /** In the order of `momentKinds`. */
  readonly byKind: readonly (readonly BandMoment[])[];
}

function sketchOf(record: JudgedRecord, themed: ThemedLines, scale: TimeScale): BandSketch {
  const { archive } = record;
  const moments = themed.lines.flatMap((line) => bandMoments(archive, line, scale));
  return {
    themed,
    href: `${linesPage(record, themed.lines)}#${themePictureAnchor(themed.theme)}`,
    stretches: themed.lines.flatMap((line) => stretchesIn(archive, line, scale)),
    byKind: momentKinds.map((kind) => moments.filter((moment) => moment.kind === kind)),
  };
}

/** The grain of the ribbons' steps: the finest, in thousandths of the width, with which all of them together fit. */
function inGrain(sketches: readonly BandSketch[]): readonly BandSketch[] {
  for (const grain of [1, 2, 4, 8, 16]) {
    const coarse = sketches.map((sketch) => ({
      ...sketch,
      stretches: sketch.stretches.map(([kind, stretch, of]): IndexedStretch => [kind, coarsened(stretch, grain), of]),
    }));
    const most = mostOf(coarse);
    const paths = coarse.flatMap((sketch) => [pathOf(sketch, "standing", most), pathOf(sketch, "trace", most)]);
    if (paths.join("").length <= lettersForRibbons || grain === 16) return coarse;
  }
  return sketches;
}

function mostOf(sketches: readonly BandSketch[]): number {
  return Math.max(...sketches.map(({ stretches }) => mostAtOnce(stretches.map(([, stretch]) => stretch))));
}

function pathOf(band: Pick<IndexedBand, "stretches">, kind: IndexedStretch[0], most: number): string {
  return ribbonPath(stretchesOf(band, kind), most);
}

/** The rule of a line in thousandths of the width; however short, it can be seen. */
function stretchesIn(archive: Archive, line: JudgedLine, scale: TimeScale): IndexedStretch[] {
  const warnings = line.statements.map(({ id }) => known(timelinePositions(archive), id));
  return lineRule(line, scale, archive.record.asOf).map(({ kind, from, to }) => {
    const start = Math.round(from * 1000);
    return [kind, [start, Math.max(start + 1, Math.round(to * 1000))], warnings];
  });
}

function drawBand(
  { themed, href, stretches, byKind }: BandSketch,
  reach: number,
  most: number,
): { readonly band: ThemeBand; readonly indexed: IndexedBand } {
  const clusters = byKind
    .flatMap((moments) => mergeByPlace(moments, reach))
    .toSorted((one, other) => one.at - other.at);
  const indexed = {
    stretches,
    marks: clusters.map(({ items }) => [...new Set(items.flatMap(({ warnings }) => warnings))]),
  };
  const band = {
    name: themeLabels[themed.theme],
    href,
    standing: pathOf(indexed, "standing", most),
    trace: pathOf(indexed, "trace", most),
    marks: clusters.map(({ at, items }) => bandMark(at, items, href)),
    counts: Object.fromEntries(
      momentKinds.map((kind, place) => [kind, byKind[place]?.length ?? 0]),
    ) as ThemeBand["counts"],
    lines: themed.lines.length,
  };
  return { band, indexed };
}

function bandMark(at: number, items: readonly [BandMoment, ...BandMoment[]], href: string): BandMark {
  const [first] = items;
  const shape = first.kind;
  if (items.length === 1)
    return { shape, place: first.place, href: first.href, name: first.name, count: 1, elements: [] };
  return {
    shape,
    place: { at, span: null },
    href,
    name: {
      label: severalWords(
        shape,
        items.map(({ date }) => date),
      ),
    },
    count: items.length,
    elements: items.length <= mostTold ? items.flatMap(({ elements }) => elements) : [],
  };
}

/** A statement or event as a band of the condensed picture has it, before those that coincide are merged. */
interface BandMoment {
  readonly kind: MomentKind;
  readonly date: PartialDate;
  readonly place: PlacedDate;
  readonly at: number;
  /** The pair on the timeline. */
  readonly href: string;
  readonly name: MarkName;
  /** The elements of the timeline's first page that tell of it; none where another page does. */
  readonly elements: readonly string[];
  /** The places in the timeline, newest first, of the warnings it has to do with. */
  readonly warnings: readonly number[];
}

/** What a line adds to the band of its theme. */
function bandMoments(archive: Archive, judged: JudgedLine, scale: TimeScale): BandMoment[] {
  const positions = timelinePositions(archive);
  return lineMoments(judged).map((moment) => {
    const place = placeDate(scale, moment.entry.date);
    const warning = warningOf(moment);
    const page = timelinePageOf(archive, warning);
    const elements = page === 1 ? elementsOf(archive, moment) : [];
    return {
      kind: moment.kind,
      date: moment.entry.date,
      place,
      at: place.at,
      href: pairOnTimeline(warning, page),
      name: { label: labelOf(archive, moment) },
      elements,
      warnings: warningsOf(moment, judged).map((id) => known(positions, id)),
    };
  });
}

/** The warning in whose pair a moment is told. */
function warningOf({ entry, link }: LineMoment): string {
  return link ? link.answer.warning : entry.id;
}

/** The statements of the line that a moment has to do with: itself, or those that the event answers. */
function warningsOf({ kind, entry }: LineMoment, { statements }: JudgedLine): string[] {
  if (kind === "said") return [entry.id];
  const ids = new Set(statements.map(({ id }) => id));
  return entry.answers.map(({ warning }) => warning).filter((warning) => ids.has(warning));
}

function elementsOf({ linksOf }: Archive, { entry, link }: LineMoment): string[] {
  if (!link) return [`${entry.id}-when`, `${entry.id}-headline`];
  const { warning } = link.answer;
  return [
    aftermathAnchor(
      warning,
      known(linksOf, warning).findIndex(({ event }) => event.id === entry.id),
    ),
  ];
}

function labelOf(archive: Archive, moment: LineMoment): string {
  const { date, label, who, headline } = momentView(archive, moment);
  return `${date.text}, ${label}, ${who}: ${headline}`;
}
