import type { Derivation, LinkFacts } from "../../src/model/derivation";
import type { Recount } from "./recount";

/** What the recount says of a case, as the derivation says it. */
export function asRecount<L extends LinkFacts>(derivation: Derivation<L> | null): Recount | null {
  if (!derivation) return null;
  const { lineStatus, response, outcome, flags, daysHeld, daysHeldInPart, responseLag, open } = derivation;
  const answers = derivation.counted.flatMap(({ link, timing, fallsIn }) =>
    timing === null ? [] : [{ id: link.event.id, timing, fallsIn: fallsIn.map((step) => step.link) }],
  );
  return {
    ...{ lineStatus, response, outcome, daysHeld, daysHeldInPart, open },
    flags: flags.toSorted(),
    responseLag: responseLag && { days: responseLag.days, step: responseLag.step.link.event.id },
    counted: ids(derivation.counted.map(({ link }) => link)),
    timing: Object.fromEntries(answers.map(({ id, timing }) => [id, timing])),
    fallsIn: Object.fromEntries(answers.map(({ id, fallsIn }) => [id, ids(fallsIn)])),
    deciding: ids(derivation.decidedBy.response),
  };
}

function ids(links: readonly LinkFacts[]): string[] {
  return links.map(({ event }) => event.id).toSorted();
}
