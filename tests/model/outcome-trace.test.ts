import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import type { Derivation, Terms } from "../../src/model/derivation";
import { deriveOutcome } from "../../src/model/outcome/derive-outcome";
import { dayOf, spanOf } from "../../src/model/dates";
import { windowDaysOf, windowNames } from "../../src/model/terms/assumption";
import { arbitraryCase, type ArbitraryCase, arbitraryTerms } from "./arbitrary-cases";

/* CODEBOOK sections 5 and 6: every result says in itself why it is what it is. */

const terms = arbitraryTerms(windowNames.map(windowDaysOf));

// Room for a busy machine: a property runs its test many times over.
vi.setConfig({ testTimeout: 120_000 });

type Counted = Derivation["counted"][number];

/** Looks at derivations of many arbitrary cases, each of which has a statement that has begun. */
function always(look: (derivation: Derivation, theCase: ArbitraryCase, terms: Terms) => void): void {
  const property = fc.property(arbitraryCase(), terms, (theCase, ofCase) => {
    const derivation = deriveOutcome(theCase, ofCase);
    if (derivation) look(derivation, theCase, ofCase);
  });
  fc.assert(property, { numRuns: 1000 });
}

describe("the trace of an outcome", () => {
  test("is missing only where no statement has begun", () => {
    fc.assert(
      fc.property(arbitraryCase(), terms, (theCase, ofCase) => {
        const hasBegun = theCase.statements.some(({ date }) => spanOf(date).first <= dayOf(ofCase.asOf));
        expect(deriveOutcome(theCase, ofCase) !== null).toBe(hasBegun);
      }),
    );
  });

  test("has each event that is linked to a statement made by then: counted once, or left out", () => {
    always(({ counted, leftOut }, { statements, links }, { asOf }) => {
      const begun = statements.filter(({ date }) => spanOf(date).first <= dayOf(asOf)).map(({ id }) => id);
      const heard = links.filter(({ answer }) => begun.includes(answer.warning)).map(({ event }) => event.id);
      const [inL, out] = [counted, leftOut].map((traced) => traced.map(({ link }) => link.event.id));
      expect(inL).toEqual([...new Set(inL)]);
      expect(new Set([...(inL ?? []), ...(out ?? [])])).toEqual(new Set([...heard, ...(out ?? [])]));
      expect(out?.filter((id) => inL?.includes(id))).toEqual([]);
    });
  });

  test("counts only events that are confirmed and begin by the as-of date, on no later day", () => {
    always(({ counted }, _, { asOf }) => {
      for (const { link, span } of counted) {
        expect(link.event.certainty).toBe("confirmed");
        expect(span.first).toBeGreaterThanOrEqual(spanOf(link.event.date).first);
        expect(span.first).toBeLessThanOrEqual(span.last);
        expect(span.last).toBe(Math.min(spanOf(link.event.date).last, dayOf(asOf)));
      }
    });
  });

  test("raises a caution for each kind of reason that has one, and for no other link", () => {
    always(({ flags, leftOut }) => {
      for (const flag of ["disputed-evidence", "said-to-cross", "order-uncertain", "after-lapse"] as const)
        expect(flags.includes(flag)).toBe(leftOut.some(({ reason }) => reason === flag));
    });
  });

  test("has the steps in their order, each with the end of its window", () => {
    always(({ counted, steps }, _, { windowDays }) => {
      const crossings = counted.filter(({ relation }) => relation === "crossing" || relation === "partial-crossing");
      const inOrder = crossings.toSorted(
        (one, other) =>
          one.span.first - other.span.first ||
          one.span.last - other.span.last ||
          (one.link.event.id < other.link.event.id ? -1 : 1),
      );
      expect(steps).toEqual(
        inOrder.map(({ link, span }) => ({
          link,
          span,
          windowEnds: windowDays === null ? null : span.last + windowDays,
        })),
      );
    });
  });

  test("says of each act and word in which windows it falls, and of nothing else", () => {
    always(({ counted, steps }) => {
      for (const { relation, timing, fallsIn, span } of counted) {
        const isAnswer = ["stated-consequence", "other-response", "rhetoric"].includes(relation);
        const opened = steps.filter((step) => span.last >= step.span.first);
        const reached = opened.filter(({ windowEnds }) => windowEnds === null || span.first <= windowEnds);
        expect(fallsIn).toEqual(isAnswer ? reached : []);
        const otherwise = opened.length > 0 ? "late" : "early";
        expect(timing).toBe(isAnswer ? (reached.length > 0 ? "counts" : otherwise) : null);
      }
    });
  });

  test("says why the line is what it is", () => {
    always(({ lineStatus, counted, decidedBy, firstCrossing, firstPartialCrossing }) => {
      const crossings = linksOf(counted, "crossing");
      const partial = linksOf(counted, "partial-crossing");
      expect(lineStatus === "crossed").toBe(crossings.length > 0);
      expect(lineStatus === "partly-crossed").toBe(crossings.length === 0 && partial.length > 0);
      expect(new Set(decidedBy.lineStatus)).toEqual(new Set(crossings.length > 0 ? crossings : partial));
      expect(firstCrossing).toEqual(firstSpan(counted, "crossing"));
      expect(firstPartialCrossing).toEqual(firstSpan(counted, "partial-crossing"));
    });
  });

  test("says why the response is what it is", () => {
    always(({ response, counted, decidedBy, open, lineStatus }) => {
      const deciding = counted.filter(({ link }) => decidedBy.response.includes(link));
      expect(deciding.length).toBe(decidedBy.response.length);
      const expected = deciders[response];
      expect(deciding.length > 0).toBe(expected !== null);
      for (const { relation, timing } of deciding) {
        expect(expected?.relations).toContain(relation);
        expect(timing).toBe(expected?.timing);
      }
      if (response === "pending") expect([open, lineStatus]).toEqual([true, "crossed"]);
    });
  });

  test("says why the outcome is what it is", () => {
    always(({ response, outcome, lineStatus, decidedBy, restraint, steps }) => {
      const held = [...restraint.before, ...restraint.after];
      const isHeld = held.length > 0 && steps.length === 0;
      const isAnswer = response !== "not-applicable" && !(response === "unprompted" && isHeld);
      expect(outcome === response).toBe(isAnswer);
      if (isAnswer) expect(new Set(decidedBy.outcome)).toEqual(new Set(decidedBy.response));
      if (outcome === "partly-crossed") expect(new Set(decidedBy.outcome)).toEqual(new Set(decidedBy.lineStatus));
      expect(outcome === "held-back").toBe(!isAnswer && isHeld);
      if (outcome === "held-back") expect(new Set(decidedBy.outcome)).toEqual(new Set(held));
      if (outcome === "not-assessable") expect(lineStatus).toBe("not-testable");
    });
  });

  test("tells restraint before the first step from restraint after it", () => {
    always(({ counted, restraint, steps, flags }) => {
      const opened = Math.min(...steps.map(({ span }) => span.first));
      const held = counted.filter(({ relation }) => relation === "restraint");
      const [before, after] = [
        held.filter(({ span }) => steps.length === 0 || span.first <= opened),
        held.filter(({ span }) => steps.length > 0 && span.first > opened),
      ].map((part) => new Set(part.map(({ link }) => link)));
      expect(new Set(restraint.before)).toEqual(before);
      expect(new Set(restraint.after)).toEqual(after);
      expect(flags.includes("restraint-before")).toBe(restraint.before.length > 0);
      expect(flags.includes("restraint-after")).toBe(restraint.after.length > 0);
    });
  });

  test("measures the lag of an act, and only of an act that counts, from a step in whose window it falls", () => {
    always(({ response, responseLag, decidedBy, counted }) => {
      const isAct = ["carried-out", "carried-out-in-part", "acted-unspecified", "other-response"].includes(response);
      expect(responseLag !== null).toBe(isAct);
      if (!responseLag) return;
      const { days, step } = responseLag;
      const deciding = counted.filter(({ link }) => decidedBy.response.includes(link));
      const measured = deciding.filter(
        ({ span, fallsIn }) =>
          fallsIn.includes(step) &&
          days.least === Math.max(0, span.first - step.span.last) &&
          days.most === span.last - step.span.first,
      );
      expect(measured).not.toEqual([]);
    });
  });

  test("counts days to a crossing where there is one, and never below 0", () => {
    always(({ daysHeld, daysHeldInPart, lineStatus }) => {
      expect(daysHeld?.until === "crossing").toBe(daysHeld !== null && lineStatus === "crossed");
      for (const held of [daysHeld, daysHeldInPart]) {
        if (!held) continue;
        expect(held.days.least).toBeGreaterThanOrEqual(0);
        expect(held.days.most).toBeGreaterThanOrEqual(held.days.least);
        if (held.atMost) expect([held.days.least, held.until]).toEqual([0, expect.stringMatching(/crossing$/)]);
      }
    });
  });
});

const stated = { relations: ["stated-consequence"], timing: "counts" as const };

/** What a response is decided by; null: by nothing on record. */
const deciders: Record<Derivation["response"], { relations: string[]; timing: Counted["timing"] } | null> = {
  "carried-out": stated,
  "carried-out-in-part": stated,
  "acted-unspecified": stated,
  "other-response": { relations: ["other-response"], timing: "counts" },
  unprompted: { relations: ["stated-consequence", "other-response"], timing: "early" },
  pending: { relations: ["crossing"], timing: null },
  "words-only": { relations: ["rhetoric"], timing: "counts" },
  "none-on-record": { relations: ["crossing"], timing: null },
  "not-applicable": null,
};

function linksOf(counted: readonly Counted[], relation: Counted["relation"]): Counted["link"][] {
  return counted.filter((one) => one.relation === relation).map(({ link }) => link);
}

function firstSpan(counted: readonly Counted[], relation: Counted["relation"]): object | null {
  const spans = counted.filter((one) => one.relation === relation).map(({ span }) => span);
  if (spans.length === 0) return null;
  return { first: Math.min(...spans.map(({ first }) => first)), last: Math.min(...spans.map(({ last }) => last)) };
}
