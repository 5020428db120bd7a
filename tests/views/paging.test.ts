import { expect, test } from "vitest";

import { pagesOfSections, sectionsOnPage } from "../../src/views/paging";

const sections = [
  { id: "year-2025", heading: "2025: 3 warnings", items: ["a", "b", "c"] },
  { id: "year-2024", heading: "2024: 4 warnings", items: ["d", "e", "f", "g"] },
  { id: "year-2023", heading: "2023: 1 warning", items: ["h"] },
];

function onPage(page: number) {
  return sectionsOnPage(sections, { path: "/warnings/", page }, (item) => item, 3);
}

test("the first page names every section, with its whole number, and says where those are that it does not hold", () => {
  expect(onPage(1)).toEqual([
    { id: "year-2025", heading: "2025: 3 warnings", rows: ["a", "b", "c"], elsewhere: null },
    {
      id: "year-2024",
      heading: "2024: 4 warnings",
      rows: [],
      elsewhere: { name: "On pages 2 to 3", href: "/warnings/page/2/#year-2024" },
    },
    {
      id: "year-2023",
      heading: "2023: 1 warning",
      rows: [],
      elsewhere: { name: "On page 3", href: "/warnings/page/3/#year-2023" },
    },
  ]);
});

test("a later page has only its own sections, and says which go on there", () => {
  expect(onPage(2).map(({ heading }) => heading)).toEqual(["2024: 4 warnings"]);
  expect(onPage(3).map(({ heading, rows }) => [heading, rows])).toEqual([
    ["2024: 4 warnings (continued)", ["g"]],
    ["2023: 1 warning", ["h"]],
  ]);
});

test("there are as many pages as the rows of all sections fill", () => {
  expect(pagesOfSections(sections, 3)).toBe(3);
  expect(pagesOfSections([], 3)).toBe(1);
});

test("a section without anything in it is named nowhere", () => {
  expect(sectionsOnPage([{ id: "none", heading: "0", items: [] }], { path: "/", page: 1 }, String, 3)).toEqual([]);
});
