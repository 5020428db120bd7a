import type { AftermathEvent, Archive, Link } from "../../model/archive";
import { daysBetween } from "../../model/outcome/days";
import { comparePrecedence } from "../../model/outcome/links";
import { type Span, spanOf, timelineOrder } from "../../model/dates";
import type { LineStatus } from "../../model/terms/outcome";
import { type HeldView } from "../days-text";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { leftOutReasons } from "../left-out-words";
import { formatDayRange } from "../../model/words";

/** The links of an event to warnings that stand: the strongest relation first, then the latest warning. CODEBOOK section 3. */
export function linksByPrecedence({ warnings }: Archive, event: AftermathEvent): Link[] {
  return timelineOrder(warnings)
    .flatMap(({ id }) => event.answers.filter(({ warning }) => warning === id))
    .map((answer) => ({ event, answer }))
    .sort(comparePrecedence);
}

/**
 * The line of the warning that a link leads to and, where one would look for the days it held, how long after the
 * warning the event came; null where no source shows that it came after.
 */
export function answeredLine(
  { archive, judgements }: JudgedRecord,
  { event, answer }: Link,
): { status: LineStatus; held: HeldView | null } {
  const warning = known(archive.byId.warnings, answer.warning);
  const derivation = known(judgements.ofWarning, warning.id);
  const isOrdered = leftOutReasons(derivation)(event.id) !== "order-uncertain";
  return {
    status: derivation.lineStatus,
    held: isOrdered ? sinceWarning(spanOf(warning.date), spanOf(event.date)) : null,
  };
}

function sinceWarning(warned: Span, happened: Span): HeldView {
  const days = daysBetween(warned, happened);
  return { number: formatDayRange(days), unit: `${days.most === 1 ? "day" : "days"} later` };
}
