import type { AftermathEvent, Archive, Link } from "../../model/archive";
import { timelineOrder } from "../../model/timeline-order";
import { comparePrecedence } from "../../model/outcome/link-precedence";

/** The links of an event to warnings that stand: the strongest relation first, then the latest warning. CODEBOOK section 3. */
export function linksByPrecedence({ warnings }: Archive, event: AftermathEvent): Link[] {
  return timelineOrder(warnings)
    .flatMap(({ id }) => event.answers.filter(({ warning }) => warning === id))
    .map((answer) => ({ event, answer }))
    .sort(comparePrecedence);
}
