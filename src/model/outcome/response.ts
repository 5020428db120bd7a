import type { CountedLink, LinkFacts, Step } from "../derivation";
import type { Span } from "../dates";
import type { Relation } from "../terms/event";
import type { Response } from "../terms/outcome";
import type { ConsequenceKind } from "../terms/warning";
import { type Announced, announcesMoreThanRisk, namedKinds, type SiftedLink, statementsMet } from "./links";
import type { Subject } from "./days";

/** A judgement and the links that decided it; none where a default applied. */
export interface Ruling<Value, L extends LinkFacts> {
  readonly value: Value;
  readonly by: readonly L[];
}

/** An act or words as they are weighed, with all links of their event. */
export interface WeighedLink<L extends LinkFacts> extends CountedLink<L>, SiftedLink<L> {}

/** What the response is read from. */
export interface Situation<L extends LinkFacts> {
  readonly subject: Subject;
  readonly weighed: readonly WeighedLink<L>[];
  readonly steps: readonly Step<L>[];
  readonly firstCrossing: Span | null;
  readonly announced: Announced;
  readonly open: boolean;
}

type Rule = <L extends LinkFacts>(situation: Situation<L>) => readonly L[];

/** In the order of CODEBOOK section 6. Each rule gives the links that make it apply; without any it does not. */
const rules: readonly (readonly [Response, Rule])[] = [
  ["carried-out", carriedOut],
  ["carried-out-in-part", carriedOutInPart],
  ["acted-unspecified", (situation) => linksOf(counting(situation, "stated-consequence"))],
  ["other-response", (situation) => linksOf(counting(situation, "other-response"))],
  ["unprompted", earlyActs],
  ["pending", pendingCrossings],
  ["words-only", wordsOfTheWarner],
  ["none-on-record", crossings],
];

/** How the warner's side answered, and the links that show it. CODEBOOK section 6. */
export function responseOf<L extends LinkFacts>(situation: Situation<L>): Ruling<Response, L> {
  for (const [value, rule] of rules) {
    const by = rule(situation);
    if (by.length > 0) return { value, by };
  }
  return { value: "not-applicable", by: [] };
}

/** Every kind that had been announced was met in full; the acts that met one decided it. CODEBOOK section 6, "Lines". */
function carriedOut<L extends LinkFacts>(situation: Situation<L>): readonly L[] {
  const due = situation.announced.kinds;
  const full = counting(situation, "stated-consequence").map((act) => ({
    ...act,
    met: kindsMet(act, situation.announced, "full").filter((kind) => due.has(kind)),
  }));
  const met = new Set(full.flatMap((act) => act.met));
  return due.size > 0 && met.size === due.size ? linksOf(full.filter((act) => act.met.length > 0)) : [];
}

function carriedOutInPart<L extends LinkFacts>(situation: Situation<L>): readonly L[] {
  const stated = counting(situation, "stated-consequence");
  return linksOf(stated.filter((act) => kindsMet(act, situation.announced, "any").length > 0));
}

/** The kinds that were named by the statements an act answers. */
function kindsMet<L extends LinkFacts>(
  act: WeighedLink<L>,
  announced: Announced,
  degree: "full" | "any",
): readonly ConsequenceKind[] {
  return statementsMet(act, announced, degree).flatMap(namedKinds);
}

function earlyActs<L extends LinkFacts>({ weighed }: Situation<L>): readonly L[] {
  const acts = weighed.filter(({ relation }) => relation === "stated-consequence" || relation === "other-response");
  return linksOf(acts.filter(({ timing }) => timing === "early"));
}

function pendingCrossings<L extends LinkFacts>(situation: Situation<L>): readonly L[] {
  const { open, subject, firstCrossing } = situation;
  return open && announcesMoreThanRisk(subject.statements, firstCrossing) ? crossings(situation) : [];
}

function wordsOfTheWarner<L extends LinkFacts>(situation: Situation<L>): readonly L[] {
  const words = linksOf(counting(situation, "rhetoric"));
  return words.filter(({ event }) => event.sides.includes(situation.subject.side));
}

function crossings<L extends LinkFacts>({ steps }: Situation<L>): readonly L[] {
  return linksOf(steps.filter(({ link }) => link.answer.relation === "crossing"));
}

/** The acts or words of one relation that fall in the window of some step. CODEBOOK section 5, "counts". */
function counting<L extends LinkFacts>({ weighed }: Situation<L>, relation: Relation): readonly WeighedLink<L>[] {
  return weighed.filter((each) => each.relation === relation && each.timing === "counts");
}

function linksOf<L extends LinkFacts>(linked: readonly { readonly link: L }[]): readonly L[] {
  return linked.map(({ link }) => link);
}
