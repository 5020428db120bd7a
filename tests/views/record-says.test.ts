import { expect, test } from "vitest";

import type { Statement } from "../../src/views/record-says";
import { recordSays } from "../../src/views/record-says";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const words = (statement: Statement = []) =>
  statement.map((part) => (typeof part === "string" ? part : part.name)).join("");
const addresses = (statement: Statement = []) =>
  statement.flatMap((part) => (typeof part === "string" ? [] : [part.href]));

const record = aJudgedRecord({
  lines: [aLine(), aLine({ id: "another-line" })],
  warnings: [
    aWarning(),
    aWarning({ id: "2023-02-10-again", date: on("2023-02-10") }),
    aWarning({ id: "2023-01-11-other", date: on("2023-01-11"), line: "another-line" }),
  ],
  events: [anEvent({ answers: [anAnswer()] })],
});

test("lines are counted, with the warnings that state them, and each number leads to its list", () => {
  const [first] = recordSays(record);
  expect(words(first)).toBe(
    "Of 2 lines, stated in 3 warnings, the record shows 1 crossed (stated in 2 of them) and 1 not crossed (stated in 1 of them).",
  );
  expect(addresses(first)).toEqual(["/lines/", "/warnings/", "/lines/#crossed", "/lines/#not-crossed"]);
});

test("answers are counted among the lines that were crossed in whole or in part", () => {
  const [, second] = recordSays(record);
  expect(words(second)).toBe("Of the 1 line crossed in whole or in part: no response is on record in 1.");
  expect(addresses(second)).toEqual(["/outcomes/none-on-record/"]);
});

test("a record without crossings says nothing of answers", () => {
  expect(recordSays(aJudgedRecord({ events: [] }))).toHaveLength(1);
});

test("an act that came without a crossing is told apart", () => {
  const unprompted = anEvent({ sides: ["russia"], answers: [anAnswer({ relation: "stated-consequence" })] });
  const said = recordSays(aJudgedRecord({ events: [unprompted] })).map(words);
  expect(said).toContain("Of 1 line in all, an act came with no confirmed crossing before it in 1.");
});

test("restraint and lapse are counted among the lines that were not crossed", () => {
  const lapsed = { date: on("2023-06-01"), reason: "It was withdrawn.", sources: ["a-source"] };
  const said = recordSays(
    aJudgedRecord({
      lines: ["held", "gone", "quiet"].map((id) => aLine({ id })),
      warnings: [
        aWarning({ id: "held-1", line: "held" }),
        aWarning({ id: "gone-1", line: "gone", lapsed }),
        aWarning({ id: "quiet-1", line: "quiet" }),
      ],
      events: [anEvent({ answers: [anAnswer({ warning: "held-1", relation: "restraint" })] })],
    }),
  );
  expect(said).toHaveLength(2);
  expect(words(said[1])).toBe(
    "Of the 3 lines not crossed or too vague to test: the warned side’s restraint is on record in 1 and the warning was withdrawn or overtaken in 1.",
  );
  expect(addresses(said[1])).toEqual(["/outcomes/held-back/", "/outcomes/lapsed/"]);
});
