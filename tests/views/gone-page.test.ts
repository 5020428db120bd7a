import { expect, test } from "vitest";

import { gonePages } from "../../src/views/gone-page";
import { anArchive, aWarning, aWithdrawal } from "../builders";

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

test("a record in which nothing is gone has no such page", () => {
  expect(gonePages(anArchive())).toEqual([]);
});
