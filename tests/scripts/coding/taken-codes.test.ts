import { expect, test } from "vitest";

import { agreementText } from "../../../scripts/coding/agreement-text";
import { codedRows } from "../../../scripts/coding/coded-rows";
import { withOutcomes } from "../../../scripts/coding/second-outcomes";
import { keySchema, takenCodes } from "../../../scripts/coding/taken-codes";
import { codesOfAnswer, codesOfWarning } from "../../../src/model/coding";
import { anAnswer, anArchive, anEvent, aWarning } from "../../builders";

const head =
  "number,inclusion (yes / no),explicitness (explicit / …),consequenceKinds,consequenceForm,authority,relation,degree,tie,note";
const warning = "W001,yes,line-only,none-stated,none,b,,,,the words are few";
const link = "L001,,,,,,rhetoric,,claimed,";
const sheetOf = (...rows: string[]) => codedRows([head, ...rows].join("\r\n"));

const event = anEvent({ answers: [anAnswer()] });
const key = keySchema.parse({
  seed: 7,
  dataVersion: "1.0.0",
  codebookVersion: "1.0",
  statements: { W001: { id: aWarning().id, codes: codesOfWarning(aWarning()) } },
  links: { L001: { warning: aWarning().id, event: event.id, codes: codesOfAnswer(anAnswer()) } },
});
const about = { date: "2025-02-01", firstCoder: "one", secondCoder: "another", how: "blind", independent: true };

test("a filled sheet is read, whatever stands behind the name of a field", () => {
  const { rows, faults } = sheetOf(warning, link);
  expect(faults).toEqual([]);
  expect(rows.get("W001")).toEqual({
    codes: {
      inclusion: "yes",
      explicitness: "line-only",
      consequenceKinds: ["none-stated"],
      consequenceForm: null,
      authority: "b",
    },
    note: "the words are few",
  });
  expect(rows.get("L001")?.codes).toEqual({ relation: "rhetoric", degree: null, tie: "claimed" });
});

test("a list of kinds is read with blanks around its items", () => {
  const { rows } = sheetOf("W001,yes,explicit,nuclear; direct-war,act,a,,,,");
  expect(rows.get("W001")?.codes.consequenceKinds).toEqual(["nuclear", "direct-war"]);
});

test("what is left open or misspelt is told with its row, its field and what may stand there", () => {
  expect(sheetOf("W001,yes,explicitly,nuclear,,a,,,,").faults).toEqual([
    "W001 explicitness: “explicitly” → one of explicit, line-only, veiled",
    "W001 consequenceForm: nothing → one of act, reserved, risk, none",
  ]);
});

test("nothing more is asked of a statement that is no warning, nor of an act without relation", () => {
  expect(sheetOf("W001,no,,,,,,,,", "L001,,,,,,none,,,").faults).toEqual([]);
});

test("a stated consequence needs its degree", () => {
  expect(sheetOf("L001,,,,,,stated-consequence,,claimed,").faults).toEqual([
    "L001 degree: nothing → one of full, part",
  ]);
});

test("both codes of each thing are kept, with who coded it", () => {
  const codes = takenCodes(key, sheetOf(warning, link), about);
  expect(codes).toMatchObject({ id: "2025-02-01-7", secondCoder: "another" });
  expect(codes.statements[0]).toMatchObject({
    number: "W001",
    entry: aWarning().id,
    first: { explicitness: "explicit" },
    second: { explicitness: "line-only" },
    note: "the words are few",
  });
  expect(codes.links[0]?.second.relation).toBe("rhetoric");
});

test("a sheet without a row of its key is no filled sheet", () => {
  expect(() => takenCodes(key, sheetOf(warning), about)).toThrow("no row L001");
});

test("the outcome is derived from the codes of each", () => {
  const codes = takenCodes(key, sheetOf(warning, link), about);
  const [statement] = withOutcomes(codes, anArchive({ events: [event] })).statements;
  // The first coder saw a crossing that nobody answered, the second only words.
  expect(statement?.outcome).toEqual({ first: "none-on-record", second: "not-crossed" });
});

test("what a coder took for no warning has no outcome to compare", () => {
  const codes = takenCodes(key, sheetOf("W001,no,,,,,,,,", link), about);
  expect(withOutcomes(codes, anArchive({ events: [event] })).statements[0]?.outcome).toBeNull();
});

test("the figures of a sheet are written out with the table of each field in which the coders differ", () => {
  const text = agreementText(takenCodes(key, sheetOf(warning, link), about));
  expect(text).toContain("2025-02-01-7: another, 2025-02-01");
  expect(text).toMatch(/inclusion +n {3}1 {2}raw 1\.000/);
  expect(text).toContain("relation, first coder down, second across");
  expect(text).not.toContain("inclusion, first coder");
});
