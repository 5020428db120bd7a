import type { Derivation } from "../derivation";
import type { LinkFacts } from "../facts";
import type { PartialDate } from "../partial-date";
import { spanOf } from "../span";
import { flags, type Flag } from "../terms/outcome";

/** What the flags are read from: the parts of a derivation worked out before, and the dates of the line's other statements. */
export type Circumstances = Omit<Derivation<LinkFacts>, "flags" | "outcome"> & {
  readonly otherStatements: readonly PartialDate[];
  /** In days since 1970-01-01 UTC. */
  readonly asOf: number;
};

/** The cautions that go with an outcome, in the order of CODEBOOK section 6. */
export function flagsOf(circumstances: Circumstances): readonly Flag[] {
  const { leftOut, restraint } = circumstances;
  const raised: ReadonlySet<string> = new Set<string>([
    ...leftOut.map(({ reason }) => reason),
    ...raise("provisional", isProvisional(circumstances)),
    ...raise("late-response", hasLateAct(circumstances)),
    ...raise("answered-before-crossing", isAnsweredBefore(circumstances)),
    ...raise("restraint-before", restraint.before.length > 0),
    ...raise("restraint-after", restraint.after.length > 0),
    ...raise("restated", isRestated(circumstances)),
  ]);
  return flags.filter((flag) => raised.has(flag));
}

function raise(flag: Flag, applies: boolean): Flag[] {
  return applies ? [flag] : [];
}

function isProvisional({ open, response }: Circumstances): boolean {
  return open && response !== "carried-out" && response !== "pending";
}

function hasLateAct({ counted }: Circumstances): boolean {
  return counted.some(({ relation, timing }) => timing === "late" && relation !== "rhetoric");
}

function isAnsweredBefore({ counted, decidedBy, firstCrossing }: Circumstances): boolean {
  const decided = new Set(decidedBy.response.map(({ event }) => event.id));
  const deciding = counted.filter(({ link, timing }) => timing === "counts" && decided.has(link.event.id));
  return firstCrossing !== null && deciding.length > 0 && deciding.every(({ span }) => span.last < firstCrossing.first);
}

function isRestated({ firstCrossing, otherStatements, asOf }: Circumstances): boolean {
  if (!firstCrossing) return false;
  const said = otherStatements.map((date) => spanOf(date).first);
  return said.some((day) => day > firstCrossing.last && day <= asOf);
}
