import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import { deriveOutcome } from "../../src/model/outcome/derive-outcome";
import { dayOf, spanOf } from "../../src/model/span";
import { flags, lineStatuses, outcomeKinds, responses } from "../../src/model/terms/outcome";
import {
  arbitraryDate,
  arbitraryLink,
  arbitraryLinks,
  arbitrarySubject,
  arbitraryTerms,
  shuffled,
} from "./arbitrary-links";
import { recount } from "./recount";

const runs = { numRuns: 500 };

// Room for a busy machine: a property runs its test many times over.
vi.setConfig({ testTimeout: 60_000 });

describe("whatever the links, their dates and their precision", () => {
  test("the outcome is the one that a second reading of the codebook gives", () => {
    fc.assert(
      fc.property(
        arbitrarySubject(),
        arbitraryLinks(),
        arbitraryTerms(),
        fc.array(arbitraryDate(), { maxLength: 2 }),
        (subject, links, terms, others) => {
          const { lineStatus, response, outcome, flags, daysHeld, responseLag } = deriveOutcome(
            subject,
            links,
            terms,
            others,
          );
          const derived = { lineStatus, response, outcome, flags: [...flags].sort(), daysHeld, responseLag };
          expect(derived).toEqual(recount(subject, links, terms, others));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("the order of the links does not matter", () => {
    fc.assert(
      fc.property(
        arbitrarySubject(),
        shuffled(arbitraryLinks()),
        arbitraryTerms(),
        (subject, [links, mixed], terms) => {
          expect(deriveOutcome(subject, mixed, terms)).toEqual(deriveOutcome(subject, links, terms));
        },
      ),
      runs,
    );
  });

  test("one more event that is not confirmed moves neither line nor response nor outcome", () => {
    fc.assert(
      fc.property(
        arbitrarySubject(),
        arbitraryLinks(),
        arbitraryLink(),
        fc.constantFrom("claimed", "disputed"),
        arbitraryTerms(),
        (subject, links, { event, answer }, certainty, terms) => {
          const before = deriveOutcome(subject, links, terms);
          const after = deriveOutcome(subject, [...links, { event: { ...event, certainty }, answer }], terms);
          expect(after).toEqual({ ...before, flags: after.flags, leftOut: after.leftOut });
          expect(new Set(after.flags)).toEqual(new Set([...before.flags, "disputed-evidence"]));
        },
      ),
      runs,
    );
  });

  test("one more event after the as-of date moves nothing but, at most, the cautions about what is left out", () => {
    fc.assert(
      fc.property(
        arbitrarySubject(),
        arbitraryLinks(),
        arbitraryLink(),
        arbitraryTerms(),
        (subject, links, later, terms) => {
          fc.pre(spanOf(later.event.date).first > dayOf(terms.asOf));
          const before = deriveOutcome(subject, links, terms);
          const after = deriveOutcome(subject, [...links, later], terms);
          expect(after).toEqual({ ...before, flags: after.flags, leftOut: after.leftOut });
        },
      ),
      runs,
    );
  });

  test("every result is one of the listed values", () => {
    fc.assert(
      fc.property(arbitrarySubject(), arbitraryLinks(), arbitraryTerms(), (subject, links, terms) => {
        const derivation = deriveOutcome(subject, links, terms);
        expect(lineStatuses).toContain(derivation.lineStatus);
        expect(responses).toContain(derivation.response);
        expect(outcomeKinds).toContain(derivation.outcome);
        expect(derivation.flags).toEqual(flags.filter((flag) => derivation.flags.includes(flag)));
      }),
      runs,
    );
  });
});

describe("the trace of an outcome", () => {
  test("holds every link once, as counted or with the reason it is left out", () => {
    fc.assert(
      fc.property(arbitrarySubject(), arbitraryLinks(), arbitraryTerms(), (subject, links, terms) => {
        const { counted, leftOut } = deriveOutcome(subject, links, terms);
        const traced = [...counted, ...leftOut].map(({ link }) => link.event.id);
        expect(traced.sort()).toEqual(links.map(({ event }) => event.id).sort());
      }),
      runs,
    );
  });

  test("says in itself why line, response and outcome are what they are", () => {
    fc.assert(
      fc.property(arbitrarySubject(), arbitraryLinks(), arbitraryTerms(), (subject, links, terms) => {
        const { lineStatus, response, outcome, counted, window, decidedBy } = deriveOutcome(subject, links, terms);
        const has = (relation: string) => counted.some(({ link }) => link.answer.relation === relation);
        const decidingRelations = new Set(decidedBy.response.map(({ answer }) => answer.relation));

        expect(lineStatus === "crossed").toBe(has("crossing"));
        expect(window !== null).toBe(has("crossing") || has("partial-crossing"));
        expect(lineStatus === "partly-crossed").toBe(has("partial-crossing") && !has("crossing"));
        expect(decidedBy.lineStatus.length > 0).toBe(window !== null);
        expect([...decidingRelations]).toEqual(relationsThatDecide[response]);
        expect(outcome === response).toBe(response !== "not-applicable");
        if (response === "pending") expect(window?.closed).toBe(false);
        if (outcome === "held-back")
          expect(decidedBy.outcome.every(({ answer }) => answer.relation === "restraint")).toBe(true);
      }),
      runs,
    );
  });

  test("raises a caution for each kind of reason that has one, and for no other link", () => {
    fc.assert(
      fc.property(arbitrarySubject(), arbitraryLinks(), arbitraryTerms(), (subject, links, terms) => {
        const { flags, leftOut } = deriveOutcome(subject, links, terms);
        for (const flag of ["disputed-evidence", "said-to-cross", "order-uncertain", "after-lapse"] as const)
          expect(flags.includes(flag)).toBe(leftOut.some(({ reason }) => reason === flag));
      }),
      runs,
    );
  });
});

const relationsThatDecide = {
  "carried-out": ["stated-consequence"],
  "carried-out-in-part": ["stated-consequence"],
  "other-response": ["other-response"],
  unprompted: ["stated-consequence"],
  pending: ["crossing"],
  "words-only": ["rhetoric"],
  "none-on-record": ["crossing"],
  "not-applicable": [],
} as const;
