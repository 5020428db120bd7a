import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  type Chosen,
  comparedFacets,
  comparisonFrom,
  filterOf,
  formatComparison,
  parseComparison,
} from "../../../src/model/comparison/comparison-address";
import { emptyFilter } from "../../../src/model/filter";

const any = () => true;
const russia: Chosen = { facet: "side", value: "russia" };
const atacms: Chosen = { facet: "weapon", value: "atacms" };

function arbitraryChosen(): fc.Arbitrary<Chosen | null> {
  const value = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const chosen = fc.record({ facet: fc.constantFrom(...comparedFacets), value });
  return fc.option(
    chosen.filter((each) => !each.value.startsWith("strikes-on-")),
    { nil: null },
  );
}

describe("the address of a comparison", () => {
  test("is read back as what was written", () => {
    fc.assert(
      fc.property(arbitraryChosen(), arbitraryChosen(), (a, b) => {
        expect(parseComparison(formatComparison({ a, b }), any)).toEqual({ a, b, dropped: [] });
      }),
    );
  });

  test("keeps its colons, so that it can be read", () => {
    expect(formatComparison({ a: russia, b: atacms })).toBe("?a=side:russia&b=weapon:atacms");
    expect(formatComparison({ a: null, b: null })).toBe("");
  });

  test("may have its second side alone, and values with marks of their own", () => {
    const odd: Chosen = { facet: "line", value: "a:b&c d" };
    expect(formatComparison({ a: null, b: odd })).toBe("?b=line:a%3Ab%26c%20d");
    expect(parseComparison("?b=line:a%3Ab%26c%20d", any)).toEqual({ a: null, b: odd, dropped: [] });
  });

  test("names what it does not know once, however often it is asked for", () => {
    expect(parseComparison("?a=colour:red&a=colour:red", any).dropped).toEqual(["a=colour:red"]);
  });

  test("names what the record does not know, and keeps the rest", () => {
    const known = ({ value }: Chosen) => value !== "atlantis";
    expect(parseComparison("?a=side:atlantis&b=weapon:atacms&c=3", known)).toEqual({
      a: null,
      b: atacms,
      dropped: ["a=side:atlantis"],
    });
    expect(parseComparison("?a=colour:red&b=russia&b=", any).dropped).toEqual(["a=colour:red", "b=russia"]);
  });

  test("takes one value a side, the first", () => {
    expect(parseComparison("?a=side:russia&a=weapon:atacms", any)).toEqual({
      a: russia,
      b: null,
      dropped: ["a=weapon:atacms"],
    });
  });

  test("understands what a kind of consequence was once called", () => {
    expect(parseComparison("?a=kind:strikes-on-ukraine", any).a).toEqual({
      facet: "kind",
      value: "attacks-on-opponent",
    });
  });
});

test.each([russia, atacms, { facet: "year", value: "2022" } as const])(
  "the filter of $facet $value is begun with it again",
  (chosen) => {
    expect(comparisonFrom(filterOf(chosen))).toEqual({ a: chosen, b: null });
  },
);

describe("a comparison can be begun with a filter", () => {
  test("that asks for one value, or for one year", () => {
    expect(comparisonFrom({ ...emptyFilter, weapon: ["atacms"] })).toEqual({ a: atacms, b: null });
    expect(comparisonFrom({ ...emptyFilter, from: 2022, to: 2022 })?.a).toEqual({ facet: "year", value: "2022" });
  });

  test.each([
    [{}],
    [{ weapon: ["atacms", "himars"] }],
    [{ weapon: ["atacms"], side: ["russia"] }],
    [{ weapon: ["atacms"], q: "Kyiv" }],
    [{ from: 2022, to: 2023 }],
    [{ from: 2022 }],
    [{ to: 2022 }],
    [{ weapon: ["atacms"], from: 2022 }],
    [{ weapon: ["atacms"], to: 2022 }],
    [{ from: 2022, to: 2022, side: ["russia"] }],
  ])("and with no other: %o", (asked) => {
    expect(comparisonFrom({ ...emptyFilter, ...asked })).toBeNull();
  });
});
