import { expect, test } from "vitest";

import { gonePages } from "../../src/views/gone-page";
import { aLine, anArchive, aWarning, aWithdrawal } from "../builders";

test("a withdrawn entry keeps a page that says when and why", () => {
  const archive = anArchive({ warnings: [aWarning({ withdrawn: aWithdrawal() })] });
  expect(gonePages(archive)).toMatchObject([
    {
      kind: "warnings",
      id: "2023-01-10-a-warning",
      sentence: "This entry was withdrawn on 1 February 2025. The statement was never made.",
    },
  ]);
});

test("a former id leads to the entry under its present one", () => {
  const archive = anArchive({ warnings: [aWarning({ formerIds: ["2023-01-09-a-warning"] })] });
  const [page] = gonePages(archive);
  expect(page?.id).toBe("2023-01-09-a-warning");
  expect(page?.ways[0]).toEqual({
    name: "Long-range missiles would bring an answer",
    href: "/warnings/2023-01-10-a-warning/",
  });
});

test("the page of a withdrawn line goes on naming the line's feed", () => {
  const [page] = gonePages(anArchive({ lines: [aLine({ withdrawn: aWithdrawal() })], warnings: [] }));
  expect(page?.head.feeds[0]?.href).toBe("/lines/a-line/feed.xml");
});

test("a record in which nothing is gone has no such page", () => {
  expect(gonePages(anArchive())).toEqual([]);
});

test("the pages at two former ids of one entry differ in their titles", () => {
  const archive = anArchive({ warnings: [aWarning({ formerIds: ["2023-01-08-a-warning", "2023-01-09-a-warning"] })] });
  expect(new Set(gonePages(archive).map(({ head }) => head.title)).size).toBe(2);
});
