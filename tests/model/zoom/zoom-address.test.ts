import fc from "fast-check";
import { expect, test } from "vitest";

import { dayOf } from "../../../src/model/dates";
import { formatFilter, parseFilter } from "../../../src/model/filter-address";
import { laneKinds } from "../../../src/model/zoom/lanes";
import { parseZoom, withZoom, type ZoomState } from "../../../src/model/zoom/zoom-address";
import { asksForZoom, filterPartOf, isShownView, joinedQuery } from "../../../src/model/zoom/zoom-parameters";
import { arbitraryFilter, someChoices } from "../arbitrary-filters";

const standard: ZoomState = { lanes: "kind", window: null, selected: null };

const arbitraryWindow = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }))
  .map(([first, length]) => ({ first, last: first + length }));
const arbitraryZoom: fc.Arbitrary<ZoomState> = fc.record({
  lanes: fc.constantFrom(...laneKinds),
  window: fc.option(arbitraryWindow),
  selected: fc.option(fc.stringMatching(/^[a-z0-9-]+$/)),
});
const arbitraryFilters = arbitraryFilter(fc.string({ unit: "grapheme" }));

test("an address that doesn't ask for the drawing asks for nothing of it", () => {
  expect(parseZoom("?lanes=line&selected=a-warning")).toBeNull();
  expect(parseZoom("?view=map")).toBeNull();
});

test("what goes without saying is not said", () => {
  expect(withZoom("", standard)).toBe("?view=zoom");
});

test("lanes, window and selection stand after what the filter asks for", () => {
  const window = { first: dayOf("2022-02-24"), last: dayOf("2023-01-31") };
  expect(withZoom("?side=russia", { lanes: "line", window, selected: "2022-02-24-a-warning" })).toBe(
    "?side=russia&view=zoom&lanes=line&start=2022-02-24&end=2023-01-31&selected=2022-02-24-a-warning",
  );
});

test("months and years of a window are all their days", () => {
  const window = { first: dayOf("2022-02-01"), last: dayOf("2023-12-31") };
  expect(parseZoom("?view=zoom&start=2022-02&end=2023")).toEqual({ ...standard, window });
});

test("what is not understood is as if it were not there", () => {
  for (const query of [
    "lanes=colour",
    "start=2022",
    "start=2023&end=2022",
    "start=soon&end=2022",
    "selected=%3Cb%3E",
    "selected=a%20b",
  ])
    expect(parseZoom(`?view=zoom&${query}`)).toEqual(standard);
});

test("closing leaves the filter's part alone", () => {
  expect(withZoom("?q=crimea&view=zoom&lanes=side&side=russia", null)).toBe("?q=crimea&side=russia");
});

test("parsing undoes formatting, whatever the filter", () => {
  fc.assert(
    fc.property(arbitraryZoom, arbitraryFilters, (zoom, filter) => {
      expect(parseZoom(withZoom(formatFilter(filter), zoom))).toEqual(zoom);
    }),
  );
});

test("the filter reads the same, and reports nothing, with the drawing's part beside its own", () => {
  fc.assert(
    fc.property(arbitraryZoom, arbitraryFilters, (zoom, filter) => {
      expect(parseFilter(withZoom(formatFilter(filter), zoom), someChoices)).toEqual({ ...filter, dropped: [] });
    }),
  );
});

test("another filter keeps the drawing's part to the letter", () => {
  fc.assert(
    fc.property(arbitraryZoom, arbitraryFilters, arbitraryFilters, (zoom, before, after) => {
      const address = joinedQuery(formatFilter(after), withZoom(formatFilter(before), zoom));
      expect(parseZoom(address)).toEqual(zoom);
      expect(parseFilter(address, someChoices)).toEqual({ ...after, dropped: [] });
    }),
  );
});

test("any text can be read as an address", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const zoom = parseZoom(`?view=zoom&${query}`);
      expect(parseZoom(withZoom("", zoom))).toEqual(zoom);
    }),
  );
});

test("what an address asks of the filter is known without the drawing's part", () => {
  expect(filterPartOf("?view=zoom&lanes=line&start=2022&end=2023&selected=a&side=russia")).toBe("?side=russia");
  expect(filterPartOf("?view=zoom")).toBe("");
});

test("a list and a picture are views as well, but not the drawing", () => {
  expect(["list", "picture", "zoom", "map", ""].map(isShownView)).toEqual([true, true, true, false, false]);
  expect(["?view=zoom&side=russia", "?view=picture", "?side=zoom"].map(asksForZoom)).toEqual([true, false, false]);
});
