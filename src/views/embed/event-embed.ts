import { entryPage } from "../../addresses";
import type { AftermathEvent, Link } from "../../model/archive";
import { certaintyLabels } from "../../model/terms/event";
import { eventSideLabels, unknownSide } from "../../model/terms/side";
import { aftermathItem, type AftermathItem } from "../aftermath";
import { dateView, shortDateView } from "../date-view";
import { kindLabels } from "../entry-name";
import { sideLink } from "../facts";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { leftOutReasons } from "../left-out-words";
import { lineStatusLabel } from "../../model/outcome-labels";
import { plainText } from "../plain-text";
import { answeredLine, linksByPrecedence } from "../share/answered-warnings";
import { eventTies } from "../event-ties";
import { eventSentences, eventText } from "../../model/event-answer";
import { embedView, firstOfList, type EmbedView } from "./embed-view";

/** What was done, next to the warnings it answers, in short. */
export function eventEmbed(record: JudgedRecord, event: AftermathEvent): EmbedView {
  const href = entryPage("events", event.id);
  const { items, more } = firstOfList(linksByPrecedence(record.archive, event), href);
  return embedView(record.archive.record, {
    href,
    kind: kindLabels.events,
    shows: "An event, and the warnings it came after",
    headline: event.headline,
    date: dateView(event.date),
    by: event.sides.map((side) => (side === unknownSide ? eventSideLabels.unknown : sideLink(side))),
    said: plainText(event.summary),
    facts: event.certainty === "confirmed" ? [] : [{ name: "Certainty", text: certaintyLabels[event.certainty] }],
    was: eventText(eventSentences(eventTies(record, event))) || null,
    line: items[0] ? answeredLine(record, items[0]) : null,
    lists: [
      {
        heading: "The warnings it came after",
        rows: { of: "tied", items: items.map((link) => answeredItem(record, link)) },
        more,
        nothing: "It is tied to no warning of the record.",
      },
    ],
  });
}

/** A warning in the form of what is tied to it: how the event answers it, how long after, and what became of its line. */
function answeredItem({ archive, judgements }: JudgedRecord, link: Link): AftermathItem {
  const warning = known(archive.byId.warnings, link.answer.warning);
  const derivation = known(judgements.ofWarning, warning.id);
  const leftOut = leftOutReasons(derivation)(link.event.id);
  const tied = aftermathItem(warning, link, leftOut);
  return {
    ...tied,
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: shortDateView(warning.date),
    lag: leftOut === "order-uncertain" ? tied.lag : `this came ${tied.lag}`,
    note: `the line: ${lineStatusLabel(derivation).toLowerCase()}`,
  };
}
