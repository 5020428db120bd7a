import { describe, expect, test } from "vitest";

import type { CountedLink } from "../../src/model/derivation";
import { dayOf, type Span } from "../../src/model/dates";
import { responseLagOf } from "../../src/model/outcome/days";
import type { Relation } from "../../src/model/terms/event";
import { aLink, on } from "../builders";
import { derive } from "./derive";
import { crossing, statedConsequence } from "./links";

function span(first: string, last = first): Span {
  return { first: dayOf(first), last: dayOf(last) };
}

const step = { link: crossing("2023-02-01"), span: span("2023-02-01"), windowEnds: null };
const laterStep = { link: crossing("2023-02-10"), span: span("2023-02-10"), windowEnds: null };

/** An act that decided a response, on the days it may lie on. */
function act(id: string, days: Span, own: Partial<CountedLink> = {}): CountedLink {
  const relation: Relation = "other-response";
  return { link: aLink({ relation }, { id }), span: days, relation, timing: "counts", fallsIn: [step], ...own };
}

const idOf = (...acts: CountedLink[]) => responseLagOf(acts)?.act.link.event.id;

describe("the response lag is that of the earliest act", () => {
  test("whichever comes first in the list", () => {
    const [early, late] = [act("early", span("2023-02-20")), act("late", span("2023-02-25"))];
    expect([idOf(early, late), idOf(late, early)]).toEqual(["early", "early"]);
  });

  test("of two that may begin on one day, of the one that is over sooner", () => {
    const [sooner, longer] = [
      act("sooner", span("2023-02-20", "2023-02-21")),
      act("longer", span("2023-02-20", "2023-02-28")),
    ];
    expect([idOf(sooner, longer), idOf(longer, sooner)]).toEqual(["sooner", "sooner"]);
  });

  test("of two on the same days, of the one whose id stands first, so that the order of files never matters", () => {
    const [a, b] = [act("a", span("2023-02-20")), act("b", span("2023-02-20"))];
    expect([idOf(a, b), idOf(b, a)]).toEqual(["a", "a"]);
  });

  test("counted from the last step in whose window it falls", () => {
    const lag = responseLagOf([act("act", span("2023-02-20"), { fallsIn: [step, laterStep] })]);
    expect([lag?.days, lag?.step]).toEqual([{ least: 10, most: 10 }, laterStep]);
  });

  test("and there is none without an act, or where it falls in no window", () => {
    expect(responseLagOf([])).toBeNull();
    expect(responseLagOf([act("words", span("2023-02-20"), { relation: "rhetoric" })])).toBeNull();
    expect(responseLagOf([act("act", span("2023-02-20"), { fallsIn: [] })])).toBeNull();
  });
});

test("a warning of the as-of date itself is judged", () => {
  expect(derive([], { date: on("2025-12-31") }).lineStatus).toBe("not-crossed");
});

test("what was stated lags by the days from crossing to act", () => {
  const { responseLag } = derive([crossing("2023-03-01"), statedConsequence("2023-03-11")]);
  expect(responseLag?.days).toEqual({ least: 10, most: 10 });
});

test("a line that was stated again on the as-of date, after its crossing, was restated", () => {
  const flagsOf = (...said: string[]) => derive([crossing("2023-03-01")], {}, {}, said).flags;
  expect(flagsOf("2025-12-31")).toContain("restated");
  expect([flagsOf("2023-03-01"), flagsOf("2026-01-01")].flat()).not.toContain("restated");
});

test("an outcome without a step has no day until which it is open", () => {
  expect(derive([])).toMatchObject({ openUntil: null, open: false });
});
