import type { SecondCodes } from "../src/model/archive";
import { codedFields, codesOfAnswer, codesOfWarning, type LinkCodes, type StatementCodes } from "../src/model/coding";
import { anAnswer, aWarning } from "./builders";

/** One warning and one link coded twice, alike in everything; the entries are those the other builders make. */
export function someSecondCodes(overrides: Partial<SecondCodes> = {}): SecondCodes {
  return {
    id: "2025-02-01-7",
    date: "2025-02-01",
    seed: 7,
    dataVersion: "1.0.0",
    codebookVersion: "1.0",
    firstCoder: "an editor",
    secondCoder: "another editor",
    how: "From a blind sheet.",
    independent: true,
    fields: [...codedFields],
    statements: [aCodedStatement()],
    links: [aCodedLink()],
    ...overrides,
  };
}

export function aCodedStatement(
  second: Partial<StatementCodes> = {},
  overrides: Partial<SecondCodes["statements"][number]> = {},
): SecondCodes["statements"][number] {
  const first = statementCodes(codesOfWarning(aWarning()));
  const both = { first, second: statementCodes({ ...first, ...second }) };
  return { number: "W001", entry: "2023-01-10-a-warning", ...both, outcome: null, note: null, ...overrides };
}

function statementCodes({ consequenceKinds, ...codes }: StatementCodes): SecondCodes["statements"][number]["first"] {
  return { ...codes, consequenceKinds: consequenceKinds && [...consequenceKinds] };
}

export function aCodedLink(
  second: Partial<LinkCodes> = {},
  overrides: Partial<SecondCodes["links"][number]> = {},
): SecondCodes["links"][number] {
  const first = codesOfAnswer(anAnswer());
  const ids = { number: "L001", warning: "2023-01-10-a-warning", event: "2023-03-01-an-event" };
  return { ...ids, first, second: { ...first, ...second }, note: null, ...overrides };
}
