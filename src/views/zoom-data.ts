import type { AftermathEvent, Archive, Warning } from "../model/archive";
import { pageOf, pairsPerPage } from "../model/paging";
import { isoPartialDate, timelineOrder } from "../model/dates";
import type { ZoomData, ZoomEventRow, ZoomName, ZoomWarningRow } from "../model/zoom/zoom-entries";
import { warningAnswer } from "./answer";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";
import { relationView } from "./ties";

/** What the zoomable timeline draws. A plain value for JSON; the same record gives the same value. */
export function zoomData(record: JudgedRecord): ZoomData {
  const { archive } = record;
  const places = placesIn(archive);
  return {
    asOf: archive.record.asOf,
    actors: archive.actors.map(({ id, name }): ZoomName => [id, name]),
    lines: archive.lines.map(({ id, headline }): ZoomName => [id, headline]),
    weapons: archive.weapons.map(({ id, name }): ZoomName => [id, name]),
    warnings: archive.warnings.map((warning) => warningRow(record, warning, places)),
    events: archive.events.map((event) => eventRow(event, places)),
  };
}

/** By id, the place of each entry in its list. */
interface Places {
  /** By id, the place of each warning in the timeline, newest first. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly warnings: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<string, number>;
  readonly weapons: ReadonlyMap<string, number>;
}

function placesIn({ warnings, actors, lines, weapons }: Archive): Places {
  return {
    pairs: placesOf(timelineOrder(warnings)),
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
    pageOf(known(places.pairs, warning.id), pairsPerPage),
  ];
}

function eventRow(event: AftermathEvent, places: Places): ZoomEventRow {
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
    answers.map((answer) => [known(places.warnings, answer.warning), relationView(answer).mark]),
  ];
}
