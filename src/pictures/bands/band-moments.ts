import { pairOnTimeline } from "../../addresses";
import type { Archive } from "../../model/archive";
import type { JudgedLine } from "../../model/judgements";
import { lineMoments, type LineMoment, type MomentKind } from "../../model/line-moments";
import type { PartialDate } from "../../model/dates";
import { aftermathAnchor } from "../../views/aftermath";
import { known } from "../../views/known";
import { momentView } from "../../views/picture-words";
import { timelinePageOf, timelinePositions } from "../../views/timeline-page";
import type { MarkName } from "../mark";
import { placeDate, type PlacedDate, type TimeScale } from "../time-scale";

/** A statement or event as a band of the condensed picture has it, before those that coincide are merged. */
export interface BandMoment {
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
export function bandMoments(archive: Archive, judged: JudgedLine, scale: TimeScale): BandMoment[] {
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
