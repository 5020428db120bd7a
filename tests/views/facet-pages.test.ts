import { expect, test } from "vitest";

import { facetPages } from "../../src/views/facet-pages";
import { facetView } from "../../src/views/facet-page";
import { anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const record = aJudgedRecord({
  warnings: [
    aWarning(),
    aWarning({ id: "2024-05-01-another", date: on("2024-05"), side: "ukraine", themes: ["crimea"] }),
  ],
  events: [anEvent({ answers: [anAnswer()] })],
});

test("only pages with something on them are made", () => {
  expect(facetPages("sides", record).map(({ id }) => id)).toEqual(["russia", "ukraine"]);
  expect(facetPages("years", record).map(({ id }) => id)).toEqual(["2023", "2024"]);
});

test("a crossed warning is on the page of its status and on that of its response", () => {
  const pages = facetPages("outcomes", record).filter(({ warnings }) =>
    warnings.some(({ id }) => id === "2023-01-10-a-warning"),
  );
  expect(pages.map(({ id }) => id)).toEqual(["crossed", "none-on-record"]);
});

test("the page of an outcome counts the lines that have it as a whole", () => {
  const crossed = facetPages("outcomes", record).filter(({ id }) => id === "crossed");
  expect(crossed.map((page) => facetView(record, page).lines.heading)).toEqual(["1 line"]);
});

test("a facet's page leads to the same view of the timeline", () => {
  const views = facetPages("sides", record).map((page) => facetView(record, page).filtered);
  expect(views).toEqual(["/?side=russia", "/?side=ukraine"]);
});
