import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import type { Link, Warning } from "../../src/model/archive";
import { dayOf, dayToPartialDate, spanOf } from "../../src/model/dates";
import type { Case, Derivation, Terms } from "../../src/model/derivation";
import { deriveOutcome } from "../../src/model/outcome/derive-outcome";
import { judge } from "../../src/model/record";
import { windowDaysOf, windowNames } from "../../src/model/terms/assumption";
import { flags, outcomeKinds, responses } from "../../src/model/terms/outcome";
import { aLine, anArchive } from "../builders";
import { arbitraryCase, type ArbitraryCase, arbitraryTerms, caseAndEvent } from "./arbitrary-cases";
import { asRecount } from "./as-recount";
import { recount } from "./recount";

const runs = { numRuns: 1000 };
const windows = windowNames.map(windowDaysOf);
const terms = arbitraryTerms(windows);

// Room for a busy machine: a property runs its test many times over.
vi.setConfig({ testTimeout: 120_000 });

describe("whatever the statements, the links, their dates and their precision", () => {
  test.each(windowNames)("the outcome is the one that a second reading of the codebook gives: %s", (window) => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryTerms([windowDaysOf(window)]), (theCase, ofWindow) => {
        expect(asRecount(deriveOutcome(theCase, ofWindow))).toEqual(recount(theCase, ofWindow));
      }),
      { numRuns: 4000 },
    );
  });

  test("every response, outcome and flag is met", () => {
    const sample = fc.sample(fc.tuple(arbitraryCase(), terms), { numRuns: 5000, seed: 1 });
    const met = sample.map(([theCase, ofCase]) => recount(theCase, ofCase));
    expect(new Set(met.map((recounted) => recounted?.response))).toEqual(new Set([undefined, ...responses]));
    expect(new Set(met.map((recounted) => recounted?.outcome))).toEqual(new Set([undefined, ...outcomeKinds]));
    expect(new Set(met.flatMap((recounted) => recounted?.flags ?? []))).toEqual(new Set(flags));
  });

  test("the order of statements and links does not matter", () => {
    const mixed = arbitraryCase().chain((theCase) => fc.tuple(fc.constant(theCase), inAnotherOrder(theCase)));
    fc.assert(
      fc.property(mixed, terms, ([theCase, other], ofCase) => {
        expect(deriveOutcome(other, ofCase)).toEqual(deriveOutcome(theCase, ofCase));
      }),
      runs,
    );
  });

  test("a line is crossed no less than any of its statements", () => {
    fc.assert(
      fc.property(arbitraryCase(), terms, (theCase, ofCase) => {
        const line = crossedness(deriveOutcome(theCase, ofCase));
        for (const statement of theCase.statements)
          expect(crossedness(deriveOutcome(alone(statement, theCase), ofCase))).toBeLessThanOrEqual(line);
      }),
      runs,
    );
  });

  test("a line of one statement fares as that statement does", () => {
    fc.assert(
      fc.property(arbitraryCase(1), terms, ({ statements, links }, ofCase) => {
        const [{ id, line, side } = { id: "", line: "", side: undefined }] = statements;
        const events = links.map(({ event }) => event);
        const archive = anArchive({ warnings: statements, lines: [aLine({ id: line, side })], events });
        const { ofLine, ofWarning } = judge(archive, ofCase);
        expect(ofLine.get(line) ?? null).toEqual(ofWarning.get(id) ?? null);
      }),
      runs,
    );
  });
});

describe("one crossing more", () => {
  test("takes away no act and no word that counted", () => {
    fc.assert(
      fc.property(caseAndEvent(), terms, ([theCase, more], ofCase) => {
        const before = asRecount(deriveOutcome(theCase, ofCase));
        const after = asRecount(deriveOutcome(withMore(theCase, more.map(asCrossing)), ofCase));
        for (const [event, timing] of Object.entries(before?.timing ?? {}))
          if (timing === "counts") expect(after?.timing).toHaveProperty([event], "counts");
      }),
      runs,
    );
  });

  test("lets an answer stand: an act stays an act, and words give way to nothing but an act or an open window", () => {
    const acts = ["carried-out", "carried-out-in-part", "acted-unspecified", "other-response"] as const;
    fc.assert(
      fc.property(caseAndEvent(), terms, ([theCase, more], ofCase) => {
        const before = deriveOutcome(theCase, ofCase)?.response;
        const after = deriveOutcome(withMore(theCase, more.map(asCrossing)), ofCase)?.response;
        if (acts.some((act) => act === before)) expect(acts).toContain(after);
        if (before === "words-only") expect(["words-only", "pending", ...acts]).toContain(after);
      }),
      runs,
    );
  });
});

describe("a longer window", () => {
  test("takes away no act and no word that counted, and makes none early", () => {
    fc.assert(
      fc.property(arbitraryCase(), terms, (theCase, { asOf }) => {
        const timings = windows.map((windowDays) => asRecount(deriveOutcome(theCase, { asOf, windowDays }))?.timing);
        for (const [index, shorter] of timings.entries())
          for (const [event, timing] of Object.entries(shorter ?? {}))
            if (timing !== "late") expect(timings.slice(index)).toSatisfy(allHave(event, timing));
      }),
      runs,
    );
  });
});

describe("what moves nothing", () => {
  test("is one more event that is not confirmed: it sets its flag, if it begins by the as-of date", () => {
    const uncertain = fc.constantFrom("claimed" as const, "disputed" as const);
    fc.assert(
      fc.property(caseAndEvent(), uncertain, terms, ([theCase, more], certainty, ofCase) => {
        const before = deriveOutcome(theCase, ofCase);
        const links = more.map(({ event, answer }) => ({ event: { ...event, certainty }, answer }));
        const after = deriveOutcome(withMore(theCase, links), ofCase);
        const isHeard = links.some((link) => hasBegun(link, ofCase) && isAimedAtBegun(link, theCase, ofCase));
        expect(after && { ...after, ...besides(before) }).toEqual(before);
        const added = before && isHeard ? ["disputed-evidence"] : [];
        expect(new Set(after?.flags)).toEqual(new Set([...(before?.flags ?? []), ...added]));
      }),
      runs,
    );
  });

  test("is one more event after the as-of date", () => {
    fc.assert(
      fc.property(caseAndEvent(), terms, fc.nat({ max: 200 }), ([theCase, more], ofCase, days) => {
        const before = deriveOutcome(theCase, ofCase);
        const date = dayToPartialDate(dayOf(ofCase.asOf) + 1 + days);
        const links = more.map(({ event, answer }) => ({ event: { ...event, date }, answer }));
        const after = deriveOutcome(withMore(theCase, links), ofCase);
        expect(after && { ...after, leftOut: before?.leftOut }).toEqual(before);
      }),
      runs,
    );
  });

  test("is one more statement after the as-of date, whatever is linked to it", () => {
    fc.assert(
      fc.property(caseAndEvent(), terms, fc.nat({ max: 200 }), ([theCase, more], ofCase, days) => {
        const date = dayToPartialDate(dayOf(ofCase.asOf) + 1 + days);
        const later = theCase.statements.map((statement) => ({ ...statement, id: `later-${statement.id}`, date }));
        const links = [...theCase.links, ...more].map(({ event, answer }) => ({
          event,
          answer: { ...answer, warning: `later-${answer.warning}` },
        }));
        const before = deriveOutcome(theCase, ofCase);
        const after = deriveOutcome(
          {
            statements: [...later, ...theCase.statements],
            links: [...links, ...theCase.links],
            otherStatements: [date, ...theCase.otherStatements],
          },
          ofCase,
        );
        expect(after && { ...after, leftOut: before?.leftOut }).toEqual(before);
        expect(deriveOutcome({ statements: later, links, otherStatements: [] }, ofCase)).toBeNull();
      }),
      runs,
    );
  });
});

function inAnotherOrder({ statements, links, otherStatements }: ArbitraryCase): fc.Arbitrary<Case> {
  const mixed = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  return fc.record({
    statements: mixed(statements),
    links: mixed(links),
    otherStatements: mixed(otherStatements),
  });
}

function withMore(theCase: ArbitraryCase, links: readonly Link[]): Case {
  return { ...theCase, links: [...theCase.links, ...links] };
}

/** The statement without the others of its line. */
function alone({ id }: Warning, { statements, links, otherStatements }: ArbitraryCase): Case {
  return {
    statements: statements.filter((statement) => statement.id === id),
    links: links.filter(({ answer }) => answer.warning === id),
    otherStatements,
  };
}

function asCrossing({ event, answer }: Link): Link {
  return {
    event: { ...event, sides: ["unknown"], certainty: "confirmed" },
    answer: { ...answer, relation: "crossing", degree: null, missing: null },
  };
}

function crossedness(derivation: Derivation | null): number {
  const ranks = { "not-testable": 0, "not-crossed": 0, "partly-crossed": 1, crossed: 2 };
  return derivation ? ranks[derivation.lineStatus] : 0;
}

function allHave(event: string, timing: string) {
  return (timings: (Record<string, string> | undefined)[]) => timings.every((one) => one?.[event] === timing);
}

function hasBegun({ event }: Link, { asOf }: Terms): boolean {
  return spanOf(event.date).first <= dayOf(asOf);
}

function isAimedAtBegun({ answer }: Link, { statements }: ArbitraryCase, { asOf }: Terms): boolean {
  return statements.some(({ id, date }) => id === answer.warning && spanOf(date).first <= dayOf(asOf));
}

/** The parts in which a link that is left out may show. */
function besides(derivation: Derivation | null) {
  return { flags: derivation?.flags, leftOut: derivation?.leftOut };
}
