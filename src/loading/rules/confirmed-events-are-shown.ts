import type { AftermathEvent } from "../../model/archive";
import { isStrong, type SourceStanding, standingOf } from "../../model/source-standing";
import type { Side } from "../../model/terms/side";
import type { CheckedContent, ContentRule } from "../content-rule";
import { inWords } from "../fault";

/**
 * An event is confirmed if its doer's own voice is among its sources, or if two independent ones are, at least one of
 * them of the first three ranks and neither the accusing party's voice. Where the doer acknowledged it in a report of
 * others, the entry says so in an answer. CODEBOOK section 4.
 */
export const confirmedEventsAreShown: ContentRule = {
  name: "confirmed-events-are-shown",
  check(content, report) {
    const { publisherList, byId } = content;
    if (!publisherList) return;
    for (const event of content.events) {
      if (event.withdrawn || event.certainty !== "confirmed") continue;
      const sources = event.sources.flatMap((id) => byId.sources.get(id) ?? []);
      const standings = sources.map((source) => standingOf(publisherList.publishers, source));
      if (sources.length < event.sources.length || isShown(event, standings, accusersIn(content, event))) continue;
      report.query(
        event,
        "certainty",
        inWords("confirmed, though neither a voice of its doer nor two independent sources are among its sources"),
        "two independent sources, one of the first three ranks, or an answer that says how the doer acknowledged it",
      );
    }
  },
};

function isShown(event: AftermathEvent, standings: readonly SourceStanding[], accusers: ReadonlySet<Side>): boolean {
  const isAcknowledged = standings.some(({ side }) => side !== null && event.sides.includes(side));
  const independent = standings.filter(({ side }) => side === null || !accusers.has(side));
  const witnesses = new Set(independent.map(({ origin }) => origin));
  return isAcknowledged || (witnesses.size > 1 && independent.some(isStrong));
}

/** The sides that warned of the act and did not do it. */
function accusersIn({ byId }: CheckedContent, event: AftermathEvent): ReadonlySet<Side> {
  const warned = event.answers.flatMap(({ warning }) => byId.warnings.get(warning)?.side ?? []);
  return new Set(warned.filter((side) => !event.sides.includes(side)));
}
