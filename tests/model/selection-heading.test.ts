import { expect, test } from "vitest";

import { emptyFilter, type Filter } from "../../src/model/filter";
import { perFacet } from "../../src/model/filter-facets";
import type { PlacedPair } from "../../src/model/filter-index";
import { groupPairs, onlyChoice, selectionHeading } from "../../src/model/selection";

const aPair = (given: Partial<PlacedPair> = {}): PlacedPair => ({
  ...perFacet(() => []),
  id: "a",
  year: 2024,
  text: "",
  page: 1,
  own: { actor: [], weapon: [] },
  parts: [],
  ...given,
});

const named = aPair({ weapon: ["atacms"], own: { actor: [], weapon: ["atacms"] } });
const used = aPair({ weapon: ["atacms"], parts: [{ actor: [], weapon: ["atacms"] }] });

const labels: Readonly<Record<string, string>> = { atacms: "ATACMS", medvedev: "Dmitry Medvedev", nuclear: "Nuclear" };

function headingOf(asked: Partial<Filter>, pairs: readonly PlacedPair[]) {
  const filter = { ...emptyFilter, ...asked };
  return selectionHeading(filter, groupPairs(filter, pairs), (_, value) => labels[value] ?? value, "years: from 2022");
}

test("a view of one weapon system is called by its name, and tells the warnings that name it from the others", () => {
  const { title, eyebrow, sentence, groups } = headingOf({ weapon: ["atacms"] }, [named, used, used]);
  expect(title).toBe("ATACMS");
  expect(eyebrow).toBe("Timeline, filtered by weapon system");
  expect(sentence.strong + sentence.rest).toBe(
    "3 warnings: 1 names or plainly means it, in 2 it was part of what happened afterwards.",
  );
  expect(groups).toEqual({ own: "Named or meant in the warning: 1", aftermath: "Part of what happened afterwards: 2" });
});

test("two choices are both named, a word of the codebook as a word", () => {
  const own = aPair({ own: { actor: ["medvedev"], weapon: [] } });
  const { title, eyebrow, groups } = headingOf({ actor: ["medvedev"], kind: ["nuclear"] }, [own]);
  expect([title, eyebrow]).toEqual(["Dmitry Medvedev, nuclear", "Timeline, filtered by actor and kind of consequence"]);
  expect(groups).toBeNull();
});

test("a warning stands for itself only if all that events count for, too, is its own", () => {
  const filter = { ...emptyFilter, actor: ["medvedev"], weapon: ["atacms"] };
  const both = aPair({ own: { actor: ["medvedev"], weapon: ["atacms"] } });
  const one = aPair({ own: { actor: ["medvedev"], weapon: [] } });
  expect(groupPairs(filter, [both, one])).toEqual({ own: [both], aftermath: [one] });
});

test("a view of years, of words or of many things says how many it is", () => {
  expect(headingOf({ from: 2022 }, [named])).toMatchObject({
    title: "1 warning, filtered",
    sentence: { strong: "1 warning", rest: " selected by years: from 2022." },
  });
  expect(headingOf({ q: "Kyiv" }, [named]).title).toBe("“Kyiv”");
  expect(headingOf({ theme: ["a", "b", "c"] }, [named, used]).title).toBe("2 warnings, filtered");
});

test.each<[string, Partial<Filter>, string]>([
  ["a side", { side: ["united-states"] }, " by the United States."],
  ["a theme", { theme: ["arms-supply"] }, " about arms supply."],
  ["a theme that is a name", { theme: ["black-sea"] }, " about the Black Sea."],
  ["a line", { line: ["a-line"] }, " of this line."],
  ["a status", { status: ["crossed"] }, " selected by years: from 2022."],
  ["a side and years", { side: ["united-states"], to: 2023 }, " selected by years: from 2022."],
])("a view of %s says so after the number of its warnings", (_, asked, rest) => {
  expect(headingOf(asked, [named, used]).sentence).toEqual({ strong: "2 warnings", rest });
});

test("years and words are named after what else a view is filtered by", () => {
  expect(headingOf({ theme: ["nuclear"], to: 2023, q: "Kyiv" }, [named]).eyebrow).toBe(
    "Timeline, filtered by theme, years and words",
  );
  expect(headingOf({ from: 2022 }, [named]).eyebrow).toBe("Timeline, filtered by years");
});

test.each<[string, Partial<Filter>]>([
  ["years", { from: 2022 }],
  ["a last year", { to: 2023 }],
  ["words", { q: "Kyiv" }],
])("a name alone does not tell all of a view that is filtered by %s, too", (_, asked) => {
  expect(headingOf({ weapon: ["atacms"], ...asked }, [named]).title).toBe("1 warning, filtered");
});

test.each([{ from: 2022 }, { to: 2023 }])("words alone do not tell all of a view of some years, %o", (years) => {
  expect(headingOf({ q: "Kyiv", ...years }, [named]).title).toBe("1 warning, filtered");
});

test("a name begins with its capital also where it stands second, a word only where it stands first", () => {
  expect(headingOf({ actor: ["medvedev"], weapon: ["atacms"] }, [named]).title).toBe("Dmitry Medvedev, ATACMS");
  expect(headingOf({ kind: ["nuclear"] }, [named]).title).toBe("Nuclear");
});

test("of several values, a view tells whether they stand in the warning or came into what happened", () => {
  const asked = { weapon: ["atacms", "storm-shadow"] };
  const both = headingOf(asked, [named, used, used]);
  const words = ({ sentence: { strong, rest } }: ReturnType<typeof headingOf>) => strong + rest;
  expect(words(both)).toBe(
    "3 warnings: in 1 it stands in the warning, in 2 some of it was part of what happened afterwards.",
  );
  expect(both.groups).toEqual({ own: "In the warning itself: 1", aftermath: "Part of what happened afterwards: 2" });
  expect(words(headingOf(asked, [named]))).toBe("1 warning: all of it stands in the warning.");
  expect(words(headingOf(asked, [used]))).toBe("1 warning: in 1 some of it was part of what happened afterwards.");
});

test("an actor and a weapon system together are spoken of as several", () => {
  const own = { actor: ["medvedev"], weapon: ["atacms"] };
  expect(headingOf(own, [aPair({ ...own, own })]).sentence.strong).toBe("1 warning: all of it stands in the warning.");
});

test("where all warnings are of one group, there is no heading over it", () => {
  expect(headingOf({ weapon: ["atacms"] }, [used]).groups).toBeNull();
});

test("a view without warnings says so, whatever it was asked by", () => {
  expect(headingOf({ weapon: ["atacms"] }, [])).toMatchObject({ title: "ATACMS", sentence: { strong: "0 warnings" } });
});

test("only one value, without years or words, has a page of its own", () => {
  expect(onlyChoice({ ...emptyFilter, weapon: ["atacms"] })).toEqual({ facet: "weapon", value: "atacms" });
  expect(onlyChoice({ ...emptyFilter, weapon: ["atacms"], from: 2022 })).toBeNull();
  expect(onlyChoice({ ...emptyFilter, weapon: ["atacms"], side: ["russia"] })).toBeNull();
  expect(onlyChoice({ ...emptyFilter, weapon: ["atacms"], to: 2022 })).toBeNull();
  expect(onlyChoice({ ...emptyFilter, weapon: ["atacms"], q: "Kyiv" })).toBeNull();
  expect(onlyChoice(emptyFilter)).toBeNull();
});
