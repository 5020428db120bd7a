import { describe, expect, test } from "vitest";

import { deriveOutcome } from "../../../src/model/outcome/derive-outcome";
import { asRecount } from "../../model/as-recount";
import { recount } from "../../model/recount";
import { items, publishedCsv } from "./published-tables";
import { lineCases, publishedCells, recountedCells, warningCases, type PublishedCase } from "./record-from-csv";

/** Derives every case anew. Gives the cells that differ from the published ones, by id. */
function differences(cases: readonly PublishedCase[], derive: typeof recount): object[] {
  return cases.flatMap(({ published, theCase, terms }) => {
    const result = derive(theCase, terms);
    const recounted = result && recountedCells(result);
    const columns = Object.keys(recounted ?? { outcome: "" });
    const expected = publishedCells(published, columns);
    return columns
      .filter((column) => recounted?.[column] !== expected[column])
      .map((column) => ({ id: published.id, column, derived: recounted?.[column], published: expected[column] }));
  });
}

describe.each([
  { what: "warnings", cases: warningCases },
  { what: "lines", cases: lineCases },
])("the outcomes of the $what, worked out from the CSV files alone", ({ what, cases }) => {
  test("are those of the files by the site's own derivation", () => {
    expect(differences(cases(), (theCase, terms) => asRecount(deriveOutcome(theCase, terms)))).toEqual([]);
  });

  test("are those of the files by a second reading of the codebook", () => {
    expect(differences(cases(), recount)).toEqual([]);
  });

  test("are all that the files hold", () => {
    const judged = publishedCsv(what).filter(({ outcome }) => outcome !== "");
    expect(cases().map(({ published }) => published.id)).toEqual(judged.map(({ id }) => id));
    expect(judged.length).toBeGreaterThan(0);
  });
});

describe("other windows", () => {
  const windows = [
    ["outcomeWithin30Days", 30],
    ["outcomeWithin90Days", 90],
    ["outcomeWithin180Days", 180],
    ["outcomeWithoutLimit", null],
  ] as const;

  test.each(windows)("%s is the outcome with that window", (column, windowDays) => {
    const differing = [...warningCases(), ...lineCases()].filter(
      ({ published, theCase, terms }) => recount(theCase, { ...terms, windowDays })?.outcome !== published[column],
    );
    expect(differing.map(({ published }) => published.id)).toEqual([]);
  });
});

describe("what the links say of themselves", () => {
  const links = publishedCsv("links");

  test("a link counts, or says why it does not", () => {
    const silent = links.filter(
      (link) =>
        (link.counts === "true") !== (link.leftOutBecause === "") ||
        (link.countsForLine === "true") !== (link.leftOutOfLineBecause === ""),
    );
    expect(silent).toEqual([]);
  });

  test("a warning has as many counted links as say that they count", () => {
    const counted = new Map(
      [...Map.groupBy(links, ({ warning }) => warning)].map(([id, own]) => [
        id,
        own.filter(({ counts }) => counts === "true").length,
      ]),
    );
    const differing = publishedCsv("warnings").filter(
      ({ id, linksCounted, withdrawn }) => withdrawn === "false" && Number(linksCounted) !== (counted.get(id) ?? 0),
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test("a link that is left out with a flag sets that flag of its warning", () => {
    const flags = new Map(publishedCsv("warnings").map((warning) => [warning.id, items(warning, "flags")]));
    const flagged = ["disputed-evidence", "said-to-cross", "order-uncertain", "after-lapse"];
    const missing = links.filter(
      ({ warning, leftOutBecause = "" }) =>
        flagged.includes(leftOutBecause) && !flags.get(warning)?.includes(leftOutBecause),
    );
    expect(missing).toEqual([]);
  });
});
