import type { AftermathEvent, Archive, Link, Warning } from "../model/archive";
import { isoPartialDate } from "../model/partial-date";
import { lineStatuses, type LineStatus } from "../model/terms/outcome";
import type { ZoomAnswer, ZoomData, ZoomEventRow, ZoomName, ZoomWarningRow } from "../model/zoom/zoom-data";
import { aftermathItem } from "./aftermath";
import { known, type JudgedRecord } from "./judged-record";
import { leftOutReasons } from "./left-out-words";
import { warningAnswer } from "./answer";
import { nothingYet } from "./pair";

/** What the zoomable timeline draws. A plain value for JSON; the same record gives the same value. DESIGN section 7. */
export function zoomData(record: JudgedRecord): ZoomData {
  const { archive } = record;
  const places = placesIn(archive);
  return {
    asOf: archive.record.asOf,
    actors: archive.actors.map(({ id, name }): ZoomName => [id, name]),
    lines: archive.lines.map(({ id, headline }): ZoomName => [id, headline]),
    weapons: archive.weapons.map(({ id, name }): ZoomName => [id, name]),
    nothing: nothingByStatus(archive),
    warnings: archive.warnings.map((warning) => warningRow(record, warning, places)),
    events: archive.events.map((event) => eventRow(record, event, places)),
  };
}

/** By id, the place of each entry in its list. */
interface Places {
  readonly warnings: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<string, number>;
  readonly weapons: ReadonlyMap<string, number>;
}

function placesIn({ warnings, actors, lines, weapons }: Archive): Places {
  return {
    warnings: placesOf(warnings),
    actors: placesOf(actors),
    lines: placesOf(lines),
    weapons: placesOf(weapons),
  };
}

function placesOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, place) => [id, place]));
}

function warningRow(record: JudgedRecord, warning: Warning, places: Places): ZoomWarningRow {
  const derivation = known(record.judgements.ofWarning, warning.id);
  return [
    warning.id,
    isoPartialDate(warning.date),
    warning.headline,
    known(places.actors, warning.actor),
    warning.side,
    known(places.lines, warning.line),
    warning.weapons.map((id) => known(places.weapons, id)),
    warning.themes,
    derivation.lineStatus,
    warningAnswer(record, warning).text,
  ];
}

function eventRow(record: JudgedRecord, event: AftermathEvent, places: Places): ZoomEventRow {
  // What answers a withdrawn warning has nothing to be tied to.
  const answers = event.answers.filter(({ warning }) => places.warnings.has(warning));
  return [
    event.id,
    isoPartialDate(event.date),
    event.headline,
    event.actors.map((id) => known(places.actors, id)),
    event.sides,
    event.weapons.map((id) => known(places.weapons, id)),
    event.certainty,
    answers.map((answer) => answerOf(record, { event, answer }, places)),
  ];
}

function answerOf({ archive, judgements }: JudgedRecord, link: Link, places: Places): ZoomAnswer {
  const id = link.answer.warning;
  const leftOut = leftOutReasons(known(judgements.ofWarning, id))(link.event.id);
  const { relation, note } = aftermathItem(known(archive.byId.warnings, id), link, leftOut);
  return [known(places.warnings, id), relation.mark, leftOut === "order-uncertain" ? 0 : 1, note ?? ""];
}

function nothingByStatus({ record }: Archive): Record<LineStatus, string> {
  const sentences = lineStatuses.map((lineStatus) => [lineStatus, nothingYet({ lineStatus }, record)]);
  return Object.fromEntries(sentences) as Record<LineStatus, string>;
}
