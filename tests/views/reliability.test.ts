import { expect, test } from "vitest";

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
    "Authority: the first coder’s codes down, the second’s across",
  ]);
  expect(round?.confusions[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["3", "1"],
    ["0", "0"],
  ]);
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
