import type { AftermathEvent } from "../model/archive";
import { chronologically } from "../model/dates";
import type { EventTie } from "../model/event-answer";
import type { JudgedRecord } from "../model/record";
import { known } from "./known";
import { leftOutReasons } from "./left-out-words";

/** The ties of an event to warnings that stand, in the order of the warnings' dates. */
export function eventTies({ archive, judgements }: JudgedRecord, event: AftermathEvent): EventTie[] {
  return event.answers
    .map((answer) => {
      const warning = known(archive.byId.warnings, answer.warning);
      return { link: { event, answer }, warning };
    })
    .filter(({ warning }) => warning.withdrawn === null)
    .toSorted((one, other) => chronologically(one.warning, other.warning))
    .map((tie) => ({ ...tie, leftOut: leftOutReasons(known(judgements.ofWarning, tie.warning.id))(event.id) }));
}
