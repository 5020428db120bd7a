import papaparse from "papaparse";
import { describe, expect, test } from "vitest";

import { csvSelection } from "../../src/browser/download/csv-selection";
import { jsonSelection, selectionOf } from "../../src/browser/download/save-selection";
import { archiveOf } from "../../src/model/archive-of";
import { judge, standardTerms } from "../../src/model/record";
import { filterIndex } from "../../src/views/filter-index";
import { aWarning, on, someEntries } from "../builders";

const older = aWarning({ id: "2022-05-05-older", date: on("2022-05-05") });
const newer = aWarning();
const archive = archiveOf(someEntries({ warnings: [older, newer] }));
const index = filterIndex({ archive, judgements: judge(archive, standardTerms(archive.record)) });

describe("what an address selects", () => {
  test("is everything in the order of the timeline where it asks for nothing", () => {
    expect(selectionOf(index, "")).toMatchObject({ ids: [newer.id, older.id], words: "", query: "" });
  });

  test("is turned with the order, and named with the address it is published under", () => {
    expect(selectionOf(index, "?order=oldest&colour=red")).toMatchObject({
      ids: [older.id, newer.id],
      address: "https://record.example/?order=oldest",
    });
  });

  test("leaves out the pairs that do not fit, and is said in words", () => {
    expect(selectionOf(index, "?to=2022")).toMatchObject({ ids: [older.id], words: "to 2022" });
  });
});

const csv = 'id,said,withdrawn\r\na,"One, ""two""\nthree",false\r\nb,"",false\r\nc,gone,true\r\n';

describe("a selection in CSV", () => {
  test("has the columns of the whole, the rows asked for and their order", () => {
    const { text, count } = csvSelection(csv, "warnings", ["b", "a", "c"]);
    expect(papaparse.parse(text, { skipEmptyLines: true }).data).toEqual([
      ["id", "said", "withdrawn"],
      ["b", "", "false"],
      ["a", 'One, "two"\nthree', "false"],
    ]);
    expect(count).toBe(2);
  });

  test("is the whole to the byte where everything is asked for", () => {
    const whole = csv.replace("c,gone,true\r\n", "").replace('b,""', "b,");
    expect(csvSelection(whole, "warnings", ["a", "b"]).text).toBe(whole);
  });

  test("has a header and no row where nothing fits", () => {
    expect(csvSelection(csv, "warnings", [])).toEqual({ text: "id,said,withdrawn\r\n", count: 0 });
  });

  test("takes the links of a warning together", () => {
    const links = "warning,event,withdrawn\r\na,x,false\r\nb,y,false\r\na,z,false\r\n";
    expect(csvSelection(links, "links", ["b", "a"]).text).toBe(
      "warning,event,withdrawn\r\nb,y,false\r\na,x,false\r\na,z,false\r\n",
    );
  });
});

test("a selection in JSON names licence, versions, address and the table it is from", () => {
  const edition = { name: "warnings", licence: "CC BY 4.0", asOf: "2025-12-31", dataVersion: "1.0.0" };
  const rows = [
    { id: "a", withdrawn: false },
    { id: "b", withdrawn: false },
    { id: "c", withdrawn: true },
  ];
  const json = JSON.stringify({ $schema: "https://record.example/data/warnings.schema.json", ...edition, rows });
  const selection = { ids: ["b", "a", "c"], address: "https://record.example/?to=2022", words: "to 2022", query: "" };
  const { text, count } = jsonSelection(json, "warnings", selection, "https://record.example/data/warnings.json");
  expect(JSON.parse(text)).toEqual({
    ...edition,
    selection: {
      from: "https://record.example/data/warnings.json",
      address: "https://record.example/?to=2022",
      words: "to 2022",
    },
    rows: [rows[1], rows[0]],
  });
  expect(count).toBe(2);
});
