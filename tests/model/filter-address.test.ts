import fc from "fast-check";
import { expect, test } from "vitest";

import { emptyFilter } from "../../src/model/filter";
import { asksForTurnedYears, formatFilter, parseFilter, type KnownChoices } from "../../src/model/filter-address";
import { perFacet } from "../../src/model/filter-facets";
import { arbitraryFilter, someChoices } from "./arbitrary-filters";

const known: KnownChoices = {
  facets: {
    ...perFacet(() => new Set<string>()),
    actor: new Set(["dmitry-medvedev", "vladimir-putin"]),
    status: new Set(["crossed", "not-crossed"]),
  },
  years: { first: 2014, last: 2026 },
};

test("a name repeated gathers its values, and what the record does not know is dropped and listed", () => {
  const { dropped, ...filter } = parseFilter(
    "?actor=vladimir-putin&colour=red&actor=dmitry-medvedev&status=melted",
    known,
  );
  expect(filter).toEqual({ ...emptyFilter, actor: ["dmitry-medvedev", "vladimir-putin"] });
  expect(dropped).toEqual(["status=melted"]);
});

test("an address that asks for nothing gives the empty filter", () => {
  for (const search of ["", "?", "?actor=&from=&q=+&order=&view="])
    expect(parseFilter(search, known)).toEqual({ ...emptyFilter, dropped: [] });
});

test("a kind of consequence is found by the name it had before", () => {
  const choices = { ...known, facets: { ...known.facets, kind: new Set(["attacks-on-opponent"]) } };
  expect(parseFilter("?kind=strikes-on-ukraine", choices)).toMatchObject({
    kind: ["attacks-on-opponent"],
    dropped: [],
  });
});

test("the empty filter has no query", () => {
  expect(formatFilter(emptyFilter)).toBe("");
});

test("whatever the order of an address, one view has one address", () => {
  const search =
    "?order=oldest&q=long++range&to=2022&actor=vladimir-putin&from=2024&actor=dmitry-medvedev&actor=vladimir-putin";
  expect(formatFilter(parseFilter(search, known))).toBe(
    "?actor=dmitry-medvedev&actor=vladimir-putin&from=2022&to=2024&q=long+range&order=oldest",
  );
});

test("newest first goes without saying", () => {
  expect(formatFilter(parseFilter("?order=newest", known))).toBe("");
});

test("years are whole years that the record covers", () => {
  const { from, to, dropped } = parseFilter("?from=1999&to=2024-09", known);
  expect([from, to]).toEqual([null, null]);
  expect(dropped).toEqual(["from=1999", "to=2024-09"]);
});

test("the first and the last year of the record are among its years, those beside them are not", () => {
  expect(parseFilter("?from=2014&to=2026", known)).toMatchObject({ from: 2014, to: 2026, dropped: [] });
  expect(parseFilter("?from=2013&to=2027", known).dropped).toEqual(["from=2013", "to=2027"]);
});

test.each(["02020", "2020.", "20200", " 2020a"])("%j is no year", (written) => {
  expect(parseFilter(`?from=${written}`, known)).toMatchObject({ from: null, dropped: [`from=${written.trim()}`] });
});

test("an order that there is none of is listed, the other one is kept", () => {
  expect(parseFilter("?order=random&order=oldest", known)).toMatchObject({
    order: "oldest",
    dropped: ["order=random"],
  });
});

test("words asked for twice are all asked for, with their commas", () => {
  expect(parseFilter("?q=long,range&q=Kyiv", known)).toMatchObject({ q: "long,range Kyiv", dropped: [] });
});

test("what is asked for twice and not known is listed once", () => {
  expect(parseFilter("?actor=nobody&actor=nobody", known).dropped).toEqual(["actor=nobody"]);
});

test("parsing undoes formatting", () => {
  const words = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(arbitraryFilter(words), (filter) => {
      expect(parseFilter(formatFilter(filter), someChoices)).toEqual({ ...filter, dropped: [] });
    }),
  );
});

test("any text can be read as an address, and reading its formatted form again changes nothing", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      const address = formatFilter(parseFilter(search, someChoices));
      expect(formatFilter(parseFilter(address, someChoices))).toBe(address);
    }),
  );
});

test("names that others add to an address are passed over", () => {
  const search = "?fbclid=x&utm_source=mail&gclid=1&ref=a&s=09&actor=vladimir-putin";
  expect(parseFilter(search, known)).toEqual({ ...emptyFilter, actor: ["vladimir-putin"], dropped: [] });
});

test.each([
  "?actor=Vladimir Putin",
  "?actor=vladimir-putin%20",
  "?ACTOR=Vladimir-Putin",
  "?actor%20=vladimir-putin",
  "?actor[]=vladimir-putin",
  "?actor[0]=vladimir-putin",
  "?actor=Vladímir, Putin!",
  "?actor=vladimir-putin,, ,",
  "?status=&amp;actor=vladimir-putin",
  "?status=&amp;amp;actor=vladimir-putin",
])("what %s plainly means is found", (search) => {
  expect(parseFilter(search, known)).toEqual({ ...emptyFilter, actor: ["vladimir-putin"], dropped: [] });
});

test("several values may stand behind one name, with commas; each that is unknown is listed", () => {
  expect(parseFilter("?actor=vladimir-putin, ,,Dmitry Medvedev, nobody", known)).toMatchObject({
    actor: ["dmitry-medvedev", "vladimir-putin"],
    dropped: ["actor=nobody"],
  });
});

test("a view that there is none of is listed, those that there are belong to others", () => {
  expect(parseFilter("?view=globe", known).dropped).toEqual(["view=globe"]);
  expect(parseFilter("?view=picture&lanes=side", known).dropped).toEqual([]);
});

test("years from a later to an earlier one are turned, and known to be", () => {
  expect(parseFilter("?from=2025&to=2020", known)).toMatchObject({ from: 2020, to: 2025 });
  expect(asksForTurnedYears("?from=2025&to=2020", known)).toBe(true);
  for (const search of [
    "?from=2020&to=2025",
    "?from=2025",
    "?from=9999&to=2020",
    "?from=2020&to=2020",
    "?from=2020&to=1",
  ])
    expect(asksForTurnedYears(search, known), search).toBe(false);
});
