import { expect, test } from "vitest";

import { lineList, linesPage } from "../../src/views/line-list";
import { recordStrip } from "../../src/views/strip";
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
    ["/lines/", "0"],
    ["/lines/#not-crossed", "2"],
    ["/lines/", "0"],
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

test("every status and every part of it has its name, its number and its column", () => {
  const lapsed = { date: on("2023-06-01"), reason: "Taken back.", sources: ["a-source"] };
  const kinds = ["crossed", "in-part", "answered-in-part", "held", "lapsed", "open", "veiled", "veiled-held"];
  const answered = (warning: string, relation: "crossing" | "partial-crossing" | "restraint") =>
    anEvent({
      id: `of-${warning}`,
      answers: [anAnswer({ warning, relation, missing: relation === "partial-crossing" ? "stage" : null })],
    });
  const varied = aJudgedRecord({
    lines: kinds.map((id) => aLine({ id })),
    warnings: kinds.map((id) =>
      aWarning({
        id,
        line: id,
        lapsed: id === "lapsed" ? lapsed : null,
        explicitness: id.startsWith("veiled") ? "veiled" : "explicit",
      }),
    ),
    events: [
      answered("crossed", "crossing"),
      answered("in-part", "partial-crossing"),
      answered("answered-in-part", "partial-crossing"),
      anEvent({
        id: "reply",
        date: on("2023-03-05"),
        sides: ["russia"],
        answers: [anAnswer({ warning: "answered-in-part", relation: "other-response" })],
      }),
      answered("held", "restraint"),
      answered("veiled-held", "restraint"),
    ],
  });
  const { sections, overview } = lineList(varied);
  expect(sections.map(({ heading, parts }) => [heading, ...parts.map((part) => part.heading)])).toEqual([
    ["Crossed: 1 line", null],
    ["Partly crossed: 2 lines", null],
    [
      "Not crossed so far: 3 lines",
      "Restraint on record: 1 line",
      "Withdrawn or overtaken: 1 line",
      "All others not crossed so far: 1 line",
    ],
    ["Too vague to test: 2 lines", null],
  ]);
  expect(sections.map(({ note }) => note)).toEqual([
    null,
    "1 of them has this as its outcome too; of the others an answer, in acts or in words, is on record.",
    "1 of them has this as its outcome too; of the others restraint, a lapse or an act without a crossing is on record.",
    "1 of them has this as its outcome too; of the others restraint, a lapse or an act without a crossing is on record.",
  ]);
  expect(overview?.columns).toEqual([
    "Crossed",
    "In part",
    "Restraint",
    "With\u00addrawn",
    "Others not crossed",
    "Too vague",
  ]);
  expect(overview?.totals).toEqual(["1", "2", "1", "1", "1", "2", "8"]);
});

test("a theme without lines of a kind has an empty cell there", () => {
  const varied = aJudgedRecord({
    lines: [aLine(), aLine({ id: "other", themes: ["crimea"] })],
    warnings: [aWarning(), aWarning({ id: "2023-01-11-other", line: "other" })],
    events: [anEvent({ answers: [anAnswer()] })],
  });
  const { overview } = lineList(varied);
  const cells = overview?.rows.map((row) => [row.theme.name, ...row.cells.map((cell) => cell?.name ?? null)]);
  expect(cells?.toSorted()).toEqual([
    ["Arms supply", "1", null],
    ["Crimea", null, "1"],
  ]);
});

test("a list that goes on says so, and lines lead to the page that holds the first of them", () => {
  const [, second] = [1, 2].map((number) => lineList(record, number, 2));
  expect(second?.head.pager).toMatchObject({ page: 2, pages: 2 });
  expect(second?.sections.map(({ parts }) => parts.map(({ heading }) => heading))).toEqual([
    ["All others not crossed so far: 1 line"],
  ]);
  expect(linesPage(record, page.lines)).toBe("/lines/");
});
