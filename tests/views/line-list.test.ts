import { expect, test } from "vitest";

import { recordStrip } from "../../src/views/strip";
import { lineList } from "../../src/views/line-list";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const ids = ["crossed", "held", "open"] as const;
const record = aJudgedRecord({
  lines: ids.map((id) => aLine({ id, headline: `Line ${id}` })),
  warnings: ids.map((id) => aWarning({ id: `2023-01-10-${id}`, line: id })),
  events: [
    anEvent({ answers: [anAnswer({ warning: "2023-01-10-crossed" })] }),
    anEvent({
      id: "2023-03-02-held",
      date: on("2023-03-02"),
      answers: [anAnswer({ warning: "2023-01-10-held", relation: "restraint" })],
    }),
  ],
});
const page = lineList(record);

test("the headings count the lines of each status as the start page does", () => {
  expect(page.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ["crossed", "Crossed: 1 line"],
    ["not-crossed", "Not crossed so far: 2 lines"],
  ]);
  expect(recordStrip(record).groups.map(({ href, count }) => [href, count])).toEqual([
    ["/lines/#crossed", "1"],
    ["/lines/#partly-crossed", "0"],
    ["/lines/#not-crossed", "2"],
    ["/lines/#not-testable", "0"],
  ]);
});

test("among lines not crossed, those held back stand apart with their number", () => {
  expect(page.sections[1]?.parts.map(({ heading }) => heading)).toEqual([
    "Restraint on record: 1 line",
    "All others not crossed so far: 1 line",
  ]);
});

test("every number of the table leads to a heading of the page, and the numbers add up", () => {
  const anchors = page.sections.flatMap(({ parts }) => parts.flatMap(({ themes }) => themes.map(({ id }) => `#${id}`)));
  const cells = page.overview?.rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [cell.href] : [])));
  expect(cells?.toSorted()).toEqual(anchors.toSorted());
  expect(page.overview?.totals).toEqual(["1", "1", "1", "3"]);
});

test("where the list goes on over several pages, every number leads to the page that holds its lines", () => {
  const pages = [1, 2, 3].map((number) => lineList(record, number, 1));
  expect(pages.map(({ lines }) => lines.map(({ line }) => line.id))).toEqual([["crossed"], ["held"], ["open"]]);
  const [first, , last] = pages;
  expect(first?.sections.map(({ heading, elsewhere }) => [heading, elsewhere?.href ?? null])).toEqual([
    ["Crossed: 1 line", null],
    ["Not crossed so far: 2 lines", "/lines/page/2/#not-crossed"],
  ]);
  expect(first?.overview?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.href))).toEqual([
    "#crossed-arms-supply",
    "/lines/page/2/#held-back-arms-supply",
    "/lines/page/3/#not-crossed-arms-supply",
  ]);
  expect(last?.overview).toBeNull();
  expect(last?.sections.map(({ heading }) => heading)).toEqual(["Not crossed so far: 2 lines (continued)"]);
});

test("a status whose name has another number as an outcome says how many, and what the others are", () => {
  expect(page.sections.map(({ note }) => note)).toEqual([
    null,
    "1 of them has this as its outcome too; of the others restraint, a lapse or an act without a crossing is on record.",
  ]);
  expect(lineList(aJudgedRecord()).sections.map(({ note }) => note)).toEqual([null]);
});

test("the list counts and shows the lines that somebody stated, each with its own statements", () => {
  const unsaid = aJudgedRecord({
    lines: [aLine(), aLine({ id: "unsaid" })],
    warnings: [aWarning(), aWarning({ id: "2023-02-10-again", date: on("2023-02-10") })],
  });
  const { lead, lines, sections } = lineList(unsaid);
  expect(lead).toMatch(/^1 line\. /);
  expect(lines.map(({ line }) => line.id)).toEqual(["a-line"]);
  const rows = sections.flatMap(({ parts }) => parts.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows)));
  expect(rows.map(({ id, statements }) => [id, statements])).toEqual([["a-line", "2 statements"]]);
});

test("what would count as crossing is shown of lines not crossed, and the table says what its columns are", () => {
  expect(page.sections.map(({ id, withTest }) => [id, withTest])).toEqual([
    ["crossed", false],
    ["not-crossed", true],
  ]);
  expect(page.overview).toMatchObject({
    columns: ["Crossed", "Restraint", "Others not crossed"],
    rows: [{ theme: { name: "Arms supply", href: "/themes/arms-supply/" }, total: "3" }],
  });
});
