import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { Link, Warning } from "../../src/model/archive";
import type { Case, Terms } from "../../src/model/derivation";
import { deriveOutcome } from "../../src/model/outcome/derive-outcome";
import { aWarning } from "../builders";
import { asRecount } from "./as-recount";
import { type Expected, lineCases, lineSetting, warningCases, warningSetting } from "./codebook-cases";
import { recount, type Recount } from "./recount";

const terms: Terms = { asOf: "2025-12-31", windowDays: 365 };

const readings: { reading: string; read: (theCase: Case) => Recount | null }[] = [
  { reading: "the derivation", read: (theCase) => asRecount(deriveOutcome(theCase, terms)) },
  { reading: "the recount", read: (theCase) => recount(theCase, terms) },
];

/** A flag that is not expected must be absent; days and lags are looked at where they are expected. */
function toMatch({ flags = [], ...expected }: Expected): object {
  return { ...expected, flags: flags.toSorted() };
}

function caseOf(statements: readonly Warning[], links: readonly Link[]): Case {
  return { statements, links, otherStatements: statements.slice(1).map(({ date }) => date) };
}

/** One of several statements: its own links, and the dates of the others. */
function statementAlone(id: string, statements: readonly Warning[], links: readonly Link[]): Case {
  return {
    statements: statements.filter((statement) => statement.id === id),
    links: links.filter(({ answer }) => answer.warning === id),
    otherStatements: statements.filter((statement) => statement.id !== id).map(({ date }) => date),
  };
}

describe.each(readings)("the cases of CODEBOOK section 12, by $reading", ({ read }) => {
  test.each(warningCases)("$written", ({ warning, links, expected }) => {
    expect(read(caseOf([aWarning(warning)], links))).toMatchObject(toMatch(expected));
  });

  test.each(lineCases)("$written", ({ statements, links, line, alone = {} }) => {
    expect(read(caseOf(statements, links))).toMatchObject(toMatch(line));
    for (const [id, expected] of Object.entries(alone))
      expect(read(statementAlone(id, statements, links))).toMatchObject(toMatch(expected));
  });
});

describe("the cases of CODEBOOK section 12", () => {
  const codebook = readFileSync(new URL("../../content/codebook.md", import.meta.url), "utf8");
  const published = /^## 12\. .*\n\n(Warning .*:)\n(.*)\.\n(Line .*?): (.*)\.$/m.exec(codebook) ?? [];
  const [, ofWarning, warnings, ofLine, lines] = published;

  test("are all here, to the letter", () => {
    expect([ofWarning, ofLine]).toEqual([warningSetting, lineSetting]);
    expect(warnings?.split(/ · |; /)).toEqual(warningCases.map(({ written }) => written));
    expect(lines?.split(" · ")).toEqual(lineCases.map(({ written }) => written));
  });
});
