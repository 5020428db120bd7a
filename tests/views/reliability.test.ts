import { expect, test } from "vitest";

import type { Degree } from "../../src/model/terms/event";
import { reliabilityView } from "../../src/views/reliability";
import { anArchive } from "../builders";
import { aCodedLink, aCodedStatement, someSecondCodes } from "../coded-twice";

const viewOf = (...codes: Parameters<typeof someSecondCodes>) =>
  reliabilityView(anArchive({ secondCodes: codes.map(someSecondCodes) }));

const split = Array.from({ length: 4 }, (_, at) =>
  aCodedStatement(at === 0 ? { authority: "b" } : {}, { number: `W00${at}` }),
);

test("where nothing was coded twice, the page says so", () => {
  const view = reliabilityView(anArchive());
  expect(view.words.join()).toContain("No test of the coding");
  expect(view).toMatchObject({ rounds: [], files: [] });
});

test("the same kind of coder twice is said to be no independence, until another has coded", () => {
  expect(viewOf({ independent: false }).words.join()).toContain("not independence");
  expect(viewOf({ independent: true }).words.join()).not.toContain("not independence");
});

test("each field is put under what the codebook lets it be used for", () => {
  const words = viewOf({ statements: split }).words;
  expect(words.find((sentence) => sentence.includes("used freely"))).toContain("explicitness");
  expect(words.find((sentence) => sentence.startsWith("Below 0.67"))).toMatch(/: authority\.$/);
});

test("a sheet says who coded, how much and how", () => {
  const [round] = viewOf({ secondCoder: "a student", how: "Not knowing the outcomes." }).rounds;
  expect(round?.heading).toBe("Sheet of 1 February 2025, seed 7");
  expect(round?.words[0]).toContain("1 statement and 1 link");
  expect(round?.words[0]).toContain("Second coder: a student. Not knowing the outcomes.");
});

test("figures have their interval, and what has none says why", () => {
  const [round] = viewOf({ statements: split }).rounds;
  const row = (name: string) => round?.figures.rows.find(({ head }) => head.name === name)?.cells;
  expect(row("Authority")?.map(({ text }) => text)).toEqual(["4", "0.75", "0.00", "0.68", "Not in totals"]);
  expect(row("Explicitness")?.[2]).toEqual({ text: "–", more: ["one value only"] });
});

test("a table shows who said what wherever the coders differed, and only there", () => {
  const [round] = viewOf({ statements: split }).rounds;
  expect(round?.confusions.map(({ caption }) => caption)).toEqual([
    "Authority: the first coder’s codes down, the second’s across (seed 7)",
  ]);
  expect(round?.confusions[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["3", "1"],
    ["0", "0"],
  ]);
});

/** Links that both had in full and in part, and some that they had otherwise, on a sheet for the degree alone. */
function degreeSheet(id: string, seed: number, alike: number, otherwise: number) {
  const stated = { relation: "stated-consequence", tie: "claimed" } as const;
  const link = (second: Degree, first: Degree) =>
    aCodedLink({ ...stated, degree: second }, { first: { ...stated, degree: first } });
  const links = [
    ...Array.from({ length: alike }, () => [link("full", "full"), link("part", "part")]).flat(),
    ...Array.from({ length: otherwise }, () => [link("full", "part"), link("part", "full")]).flat(),
  ].map((each, at) => ({ ...each, number: `L${String(at).padStart(3, "0")}` }));
  return { id, seed, fields: ["degree" as const], statements: [], links };
}

test("of a field on several sheets the page has the kappa of each and says which decides", () => {
  const sheets = [
    degreeSheet("2025-02-01-7", 7, 1, 1),
    degreeSheet("2025-03-01-8", 8, 3, 1),
    degreeSheet("2025-04-01-9", 9, 9, 1),
  ];
  const view = viewOf(...sheets);
  expect(view.words).toContain(
    "Coded on more than one sheet, the newest of which decides: degree (kappa 0.00, 0.50, then 0.80). Every sheet is shown below with its own figures.",
  );
  expect(view.rounds.map(({ figures }) => figures.rows[0]?.cells.at(-1))).toEqual([
    { text: "Not in totals", more: ["decided by seed 9"] },
    { text: "Not in totals", more: ["decided by seed 9"] },
    { text: "Freely", more: ["the newest sheet, decides"] },
  ]);
});

test("a field on one sheet has nothing said of several", () => {
  const view = viewOf(degreeSheet("2025-02-01-7", 7, 1, 1));
  expect(view.words.join()).not.toContain("more than one sheet");
  expect(view.rounds[0]?.figures.rows[0]?.cells.at(-1)).toEqual({ text: "Not in totals" });
});

test.each([
  ["counted together below 0.67", 3, 1, "count the two together"],
  ["read with caution from 0.67", 17, 3, "read the tables above with caution"],
])("what the page says of totals by degree: %s", (_, alike, otherwise, words) => {
  expect(viewOf(degreeSheet("2025-02-01-7", 7, alike, otherwise)).words.at(-1)).toContain(words);
});

test("nothing more is said of the totals where the degree may be used freely", () => {
  expect(viewOf(degreeSheet("2025-02-01-7", 7, 9, 1)).words.join()).not.toContain("The degree tells");
});

test("outcomes on a sheet for the degree alone are said to rest on more", () => {
  const outcome = { first: "carried-out", second: "carried-out" } as const;
  const [round] = viewOf({ fields: ["degree"], statements: [aCodedStatement({}, { outcome })], links: [] }).rounds;
  expect(round?.figures.rows[0]?.cells.at(-1)).toEqual({
    text: "–",
    more: ["not every code it rests on was given twice"],
  });
});

test("how disagreements were settled is counted", () => {
  const item = { number: "L001", field: "tie", first: "reported", second: "claimed", outcomeChanged: false } as const;
  const secondCodes = [someSecondCodes({ links: [aCodedLink({ tie: "claimed" })] })];
  const settled = [{ ...item, settled: "reported", reason: "By section 4." }];
  const settledCodes = [{ of: "2025-02-01-7", date: "2025-02-02", by: "the editors", settled }];
  const words = (codes: typeof settledCodes) =>
    reliabilityView(anArchive({ secondCodes, settledCodes: codes })).rounds[0]?.words.at(-1);
  expect(words(settledCodes)).toBe(
    "They differed in 1 code. Each was settled with a reason, 2 February 2025, by the editors: 1 as the first coder had it, 0 otherwise. No outcome changed.",
  );
  expect(words([])).toBe("They differed in 1 code; these are not settled yet.");
});
