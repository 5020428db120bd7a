import fc from "fast-check";

import type { Link, Warning } from "../../src/model/archive";
import type { Case, Terms } from "../../src/model/derivation";
import { dayOf, dayToPartialDate, isoPartialDate, type PartialDate, spanOf, whollyBefore } from "../../src/model/dates";
import { certainties, degrees, missings, type Relation, relations } from "../../src/model/terms/event";
import { type EventSide, sameCamp, type Side } from "../../src/model/terms/side";
import {
  authorities,
  consequenceForms,
  type ConsequenceKind,
  demandLabels,
  type Demand,
  explicitnesses,
} from "../../src/model/terms/warning";
import { aLink, aWarning } from "../builders";
import { arbitraryDate, arbitraryDay } from "./arbitrary-links";

/*
 * Arbitrary material for the outcome. Nothing in it is an error by the codebook, but that a statement may lapse after it
 * was crossed. Few years, few sides and few kinds, statements rather early and as-of dates rather late, so that most
 * events count, dates often overlap, windows often close between two events, and every rule is met often.
 */

/** A case whose statements and links are whole entries, fit for an archive. */
export interface ArbitraryCase extends Case {
  readonly statements: readonly Warning[];
}

const warners = ["russia", "united-states"] as const;
const windowEdges = [0, 1, 29, 30, 31, 90, 91, 180, 181, 365, 366];

/** Days that a window of a day or so before ends on, or just misses, beside any day, month or year. */
function aDate(from: string, to: string): fc.Arbitrary<PartialDate> {
  const edges = fc.constantFrom(...windowEdges).map((days) => dayToPartialDate(dayOf("2023-03-01") + days));
  return fc.oneof({ weight: 3, arbitrary: arbitraryDate(from, to) }, { weight: 1, arbitrary: edges });
}

export function arbitraryTerms(windows: readonly (number | null)[]): fc.Arbitrary<Terms> {
  const asOf = arbitraryDay("2023-02-01", "2026-06-30").map(isoPartialDate);
  return fc.record({ asOf, windowDays: fc.constantFrom(...windows) });
}

/* Statements. */

const statedKinds = ["nuclear", "economic", "diplomatic", "escalation-unspecified"] as const;

type Consequence = Pick<Warning, "explicitness" | "consequenceKinds" | "consequenceForm">;

function aConsequence(): fc.Arbitrary<Consequence> {
  const none = fc.record<Consequence>({
    explicitness: fc.constantFrom("line-only", "veiled"),
    consequenceKinds: fc.constant(["none-stated"]),
    consequenceForm: fc.constant(null),
  });
  const some = fc.record<Consequence>({
    explicitness: fc.constantFrom(...explicitnesses),
    consequenceKinds: fc.oneof(
      { weight: 3, arbitrary: fc.subarray([...statedKinds], { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant<ConsequenceKind[]>(["escalation-unspecified"]) },
    ),
    consequenceForm: fc.constantFrom(null, ...consequenceForms),
  });
  return fc.oneof({ weight: 1, arbitrary: none }, { weight: 4, arbitrary: some });
}

function arbitraryStatement(id: string, side: Side): fc.Arbitrary<Warning> {
  const coded = fc.record({
    date: aDate("2022-06-01", "2023-12-31"),
    authority: fc.constantFrom(...authorities),
    demand: fc.constantFrom("refrain", ...(Object.keys(demandLabels) as Demand[])),
  });
  const lapse = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: aDate("2022-06-01", "2026-03-31") },
  );
  return fc.tuple(coded, aConsequence(), lapse).map(([fields, consequence, date]) => {
    const lapses = date !== null && !whollyBefore(spanOf(date), spanOf(fields.date));
    const lapsed = lapses ? { date, reason: "It was withdrawn.", sources: ["a-source"] } : null;
    return aWarning({ id, side, ...fields, ...consequence, lapsed });
  });
}

/* Events, and their links to some of the statements. */

type Tie = Pick<Link["answer"], "relation" | "degree" | "missing" | "order">;

const relationWeights: Record<Relation, number> = {
  crossing: 3,
  "partial-crossing": 3,
  "stated-consequence": 4,
  "other-response": 2,
  restraint: 1,
  rhetoric: 3,
};

function aRelation(): fc.Arbitrary<Relation> {
  return fc.oneof(
    ...relations.map((relation) => ({ weight: relationWeights[relation], arbitrary: fc.constant(relation) })),
  );
}

function aTie(relation: fc.Arbitrary<Relation>): fc.Arbitrary<Tie> {
  const tie = fc.record({
    relation,
    degree: fc.constantFrom(null, null, ...degrees),
    missing: fc.constantFrom(...missings),
    order: fc.constantFrom(null, "after" as const),
  });
  return tie.map((given) => ({
    ...given,
    degree: given.relation === "stated-consequence" ? given.degree : null,
    missing: given.relation === "partial-crossing" ? given.missing : null,
  }));
}

/** For each statement a tie or none, mostly of one relation. */
function someTies(count: number): fc.Arbitrary<(Tie | null)[]> {
  return aRelation().chain((main) => {
    const tie = aTie(fc.oneof({ weight: 3, arbitrary: fc.constant(main) }, { weight: 1, arbitrary: aRelation() }));
    return fc.array(fc.option(tie, { freq: 3 }), { minLength: count, maxLength: count });
  });
}

const groupsOfSides: readonly (readonly EventSide[])[] = [
  ["russia"],
  ["russia", "unknown"],
  ["russia", "belarus"],
  ["russia", "united-states"],
  ["united-states"],
  ["united-states", "unknown"],
  ["united-states", "ukraine"],
  ["belarus"],
  ["unknown"],
];

/** CODEBOOK section 3, "Sides". */
function mayHaveDone(doers: readonly EventSide[], side: Side, relations: readonly Relation[]): boolean {
  return relations.every((relation) => {
    if (relation === "crossing" || relation === "partial-crossing" || relation === "restraint")
      return doers.some((doer) => doer !== side);
    return relation === "rhetoric" || doers.some((doer) => sameCamp(doer, side));
  });
}

/** The links of one event. None to a statement that it came wholly before. */
function arbitraryEvent(id: string, statements: readonly Warning[], side: Side): fc.Arbitrary<Link[]> {
  const certainty = fc.oneof(
    { weight: 8, arbitrary: fc.constant("confirmed" as const) },
    { weight: 1, arbitrary: fc.constantFrom(...certainties) },
  );
  return fc
    .tuple(aDate("2022-09-01", "2025-06-30"), someTies(statements.length), certainty, fc.nat())
    .map(([date, ties, certain, choice]) => {
      const tied = statements.flatMap((statement, index) => {
        const tie = ties[index];
        return tie && !whollyBefore(spanOf(date), spanOf(statement.date)) ? [tieTo(statement, tie)] : [];
      });
      const groups = groupsOfSides.filter((group) =>
        mayHaveDone(
          group,
          side,
          tied.map(({ relation }) => relation),
        ),
      );
      const sides = groups[choice % groups.length] ?? [];
      return tied.map((answer) => aLink(answer, { id, date, sides: [...sides], certainty: certain }));
    });
}

function tieTo(statement: Warning, tie: Tie): Partial<Link["answer"]> & Tie {
  const nothingStated = statement.consequenceKinds.includes("none-stated");
  return tie.relation === "stated-consequence" && nothingStated
    ? { ...tie, warning: statement.id, relation: "other-response", degree: null }
    : { ...tie, warning: statement.id };
}

/* Cases. */

export function arbitraryCase(most = 4): fc.Arbitrary<ArbitraryCase> {
  return caseAndEvent(most).map(([theCase]) => theCase);
}

/** A case, and the links that one more event has to its statements. */
export function caseAndEvent(most = 4): fc.Arbitrary<[ArbitraryCase, Link[]]> {
  const sized = fc.tuple(fc.constantFrom(...warners), fc.integer({ min: 1, max: most }));
  return sized.chain(([side, count]) => {
    const ids = Array.from({ length: count }, (_, index) => `statement-${index}`);
    return fc
      .tuple(...ids.map((id) => arbitraryStatement(id, side)))
      .chain((statements) => fc.tuple(aftermathOf(statements, side), oneMoreEvent(statements, side)));
  });
}

function aftermathOf(statements: readonly Warning[], side: Side): fc.Arbitrary<ArbitraryCase> {
  const ids = Array.from({ length: 8 }, (_, index) => `event-${index}`);
  const events = fc.tuple(...ids.map((id) => arbitraryEvent(id, statements, side)));
  return fc.record({
    statements: fc.constant(statements),
    links: fc
      .tuple(events, fc.oneof(fc.constant(8), fc.nat({ max: 8 })))
      .map(([links, size]) => links.flat().slice(0, size)),
    otherStatements: fc.array(aDate("2022-06-01", "2025-12-31"), { maxLength: 2 }),
  });
}

function oneMoreEvent(statements: readonly Warning[], side: Side): fc.Arbitrary<Link[]> {
  return arbitraryEvent("one-more", statements, side).filter((links) => links.length > 0);
}
