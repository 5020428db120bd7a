import { expect, test } from "vitest";

import { responseLabels, responses } from "../../src/model/terms/outcome";
import { partsOf } from "../../src/views/figures/parts";
import { methodPage } from "../../src/views/method-page";
import { anAnswer, anEvent } from "../builders";
import { aCodedLink, someSecondCodes } from "../coded-twice";
import { aJudgedRecord } from "./judged";

/** Two links that one coder had in full and the other in part, the wrong way round: kappa is below 0. */
const secondCodes = [
  someSecondCodes({
    links: (["full", "part"] as const).map((degree, place) => {
      const stated = { relation: "stated-consequence", tie: "claimed" } as const;
      const second = { ...stated, degree: degree === "full" ? ("part" as const) : ("full" as const) };
      return aCodedLink(second, { number: `L00${place}`, first: { ...stated, degree } });
    }),
  }),
];
const events = [
  anEvent({ answers: [anAnswer()] }),
  anEvent({
    id: "2023-04-01-strike",
    date: { year: 2023, month: 4, day: 1 },
    sides: ["russia"],
    answers: [anAnswer({ relation: "stated-consequence", degree: "part" })],
  }),
];

test("every value is a part of its own where the degree may be relied on", () => {
  expect(partsOf(responses, responseLabels, true).map(({ keys }) => keys)).toEqual(responses.map((key) => [key]));
});

test("carried out in full and in part are one part where it may not", () => {
  const parts = partsOf(responses, responseLabels, false);
  expect(parts).toHaveLength(responses.length - 1);
  expect(parts[0]).toEqual({
    name: "Stated consequence carried out, in full or in part",
    keys: ["carried-out", "carried-out-in-part"],
  });
});

test("the totals of the method page leave the degree out while the coders do not agree on it", () => {
  const rowsOf = (page: ReturnType<typeof methodPage>) =>
    page.totals.find(({ id }) => id === "lines-by-response")?.rows.map(({ head }) => head.name) ?? [];
  expect(rowsOf(methodPage(aJudgedRecord({ events })))).toContain("Stated consequence carried out in part");
  const page = methodPage(aJudgedRecord({ events, secondCodes }));
  expect(rowsOf(page)).toContain("Stated consequence carried out, in full or in part");
  expect(rowsOf(page)).not.toContain("Stated consequence carried out in part");
  expect(page.reliability.words.join(" ")).toContain("count the two together");
});

test("a share then counts what was carried out in part as well", () => {
  const cell = (page: ReturnType<typeof methodPage>) => page.shares[0]?.rows[0]?.cells.at(-1);
  expect(cell(methodPage(aJudgedRecord({ events })))).toEqual({ text: "0 of 1", more: ["1 in part"] });
  expect(cell(methodPage(aJudgedRecord({ events, secondCodes })))).toEqual({ text: "1 of 1", more: [] });
});
