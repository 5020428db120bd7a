import { expect, test } from "vitest";

import {
  agreementByField,
  codedPairs,
  codesOfAnswer,
  codesOfLeftOut,
  codesOfWarning,
  codeText,
  disagreements,
  latestAgreement,
  roundsByField,
  useOf,
} from "../../src/model/coding";
import { anAnswer, aWarning } from "../builders";
import { aCodedLink, aCodedStatement, someSecondCodes } from "../coded-twice";

const leftOut = { ...codesOfLeftOut, consequenceKinds: null };

test("two sets of kinds are the same in whatever order they were written", () => {
  expect(codeText(["economic", "nuclear"])).toBe(codeText(["nuclear", "economic"]));
});

test("a form that nobody could code is a code like others", () => {
  const codes = someSecondCodes({ statements: [aCodedStatement({ consequenceForm: null })], links: [] });
  expect(disagreements(codes)).toEqual([{ number: "W001", field: "consequenceForm", first: "act", second: "none" }]);
});

test("the record's own codes of a warning are those of its entry", () => {
  const warning = aWarning({ consequenceKinds: ["nuclear"], consequenceForm: null, authority: "b" });
  expect(codesOfWarning(warning)).toEqual({
    inclusion: "yes",
    explicitness: "explicit",
    consequenceKinds: ["nuclear"],
    consequenceForm: null,
    authority: "b",
  });
});

test("a stated consequence is of full degree unless said otherwise, and nothing else has a degree", () => {
  const degreeOf = (...[answer]: Parameters<typeof anAnswer>) => codesOfAnswer(anAnswer(answer)).degree;
  expect(degreeOf({ relation: "stated-consequence" })).toBe("full");
  expect(degreeOf({ relation: "stated-consequence", degree: "part" })).toBe("part");
  expect(degreeOf({ relation: "crossing", degree: "part" })).toBeNull();
});

test("of what both coders took for a warning, every field is compared", () => {
  const codes = someSecondCodes({ links: [] });
  expect(codedPairs(codes).map(({ field, first }) => [field, first])).toEqual([
    ["inclusion", "yes"],
    ["explicitness", "explicit"],
    ["consequenceKinds", "attacks-on-supporters"],
    ["consequenceForm", "act"],
    ["authority", "a"],
  ]);
});

test("several kinds are one code, in the order of the codebook", () => {
  expect(codeText(["economic", "nuclear"])).toBe("nuclear;economic");
});

test("what the first coder left out has no further codes either", () => {
  const statement = aCodedStatement({}, { first: leftOut });
  expect(codedPairs(someSecondCodes({ statements: [statement], links: [] })).map(({ field }) => field)).toEqual([
    "inclusion",
  ]);
});

test("of what one coder took for no warning, inclusion alone is compared", () => {
  const codes = someSecondCodes({ statements: [aCodedStatement(leftOut)], links: [] });
  expect(codedPairs(codes)).toEqual([{ number: "W001", field: "inclusion", first: "yes", second: "no" }]);
});

test("a degree is compared only where both saw a stated consequence", () => {
  const stated = aCodedLink(
    { relation: "stated-consequence", degree: "part" },
    { first: codesOfAnswer(anAnswer({ relation: "stated-consequence" })) },
  );
  const one = aCodedLink({ relation: "stated-consequence", degree: "full" }, { number: "L002" });
  const fields = codedPairs(someSecondCodes({ statements: [], links: [stated, one] }));
  expect(fields.filter(({ field }) => field === "degree")).toEqual([
    { number: "L001", field: "degree", first: "full", second: "part" },
  ]);
});

test("a tie is compared only where both saw a relation", () => {
  const none = aCodedLink({ relation: null, tie: null });
  expect(codedPairs(someSecondCodes({ statements: [], links: [none] })).map(({ field }) => field)).toEqual([
    "relation",
  ]);
});

test("fields that were not on a sheet are not compared", () => {
  expect(codedPairs(someSecondCodes({ fields: ["tie"] })).map(({ field }) => field)).toEqual(["tie"]);
});

test("kinds are compared as a set and one by one", () => {
  const statements = [
    aCodedStatement({ consequenceKinds: ["attacks-on-supporters", "nuclear"] }),
    aCodedStatement({}, { number: "W002" }),
  ];
  const kinds = agreementByField(someSecondCodes({ statements })).filter(({ field }) => field === "consequenceKinds");
  expect(kinds.map(({ kind, agreement }) => [kind, agreement.raw])).toEqual([
    [null, 0.5],
    ["nuclear", 0.5],
    ["attacks-on-supporters", 1],
  ]);
});

test("outcomes derived from the codes of each are compared where both are there", () => {
  const outcome = { first: "not-crossed", second: "held-back" } as const;
  const statements = [aCodedStatement({}, { outcome }), aCodedStatement(leftOut, { number: "W002" })];
  const [outcomes] = agreementByField(someSecondCodes({ statements })).filter(({ field }) => field === "outcome");
  expect(outcomes?.agreement).toMatchObject({ count: 1, agreed: 0, values: ["held-back", "not-crossed"] });
});

test.each([
  [0.8, "freely"],
  [0.79, "with-caution"],
  [0.67, "with-caution"],
  [0.66, "not-in-totals"],
])("a kappa of %d lets a field be used %s", (value, use) => {
  expect(useOf({ kappa: { value, standardError: 0, low: value, high: value }, raw: 1 })).toBe(use);
});

test("a field in which both used one value only is judged by whether they agreed", () => {
  expect(useOf({ kappa: null, raw: 1 })).toBe("freely");
  expect(useOf({ kappa: null, raw: null })).toBe("not-in-totals");
});

test("of a field that was coded again, the newest figures stand", () => {
  const before = someSecondCodes({ links: [aCodedLink({ tie: "claimed" })] });
  const again = someSecondCodes({ id: "2025-03-01-8", fields: ["tie"], statements: [] });
  const latest = latestAgreement([before, again]);
  expect(latest.get("tie")?.agreement.raw).toBe(1);
  expect(latest.get("relation")?.agreement.raw).toBe(1);
});

test("all sheets of a field are kept beside each other, the newest last", () => {
  const first = someSecondCodes({ links: [aCodedLink({ tie: "claimed" })] });
  const second = someSecondCodes({ id: "2025-03-01-8", fields: ["tie"], statements: [] });
  const third = someSecondCodes({ id: "2025-04-01-9", fields: ["tie"], statements: [] });
  const rounds = roundsByField([first, second, third]);
  expect(rounds.get("tie")?.map(({ codes, figures }) => [codes.id, figures.agreement.raw])).toEqual([
    ["2025-02-01-7", 0],
    ["2025-03-01-8", 1],
    ["2025-04-01-9", 1],
  ]);
  expect(rounds.get("relation")?.map(({ codes }) => codes.id)).toEqual(["2025-02-01-7"]);
});

test("a sheet on which only some of what an outcome rests on was coded decides nothing of outcomes", () => {
  const statement = (second: "held-back" | "not-crossed") =>
    aCodedStatement({}, { outcome: { first: "not-crossed", second } });
  const whole = someSecondCodes({ statements: [statement("held-back")] });
  const inPart = someSecondCodes({ id: "2025-03-01-8", fields: ["degree"], statements: [statement("not-crossed")] });
  const [outcomes] = agreementByField(inPart).filter(({ field }) => field === "outcome");
  expect(outcomes).toMatchObject({ agreement: { raw: 1 }, use: null });
  expect(latestAgreement([whole, inPart]).get("outcome")).toMatchObject({
    agreement: { raw: 0 },
    use: "not-in-totals",
  });
});

test("a field that nobody coded has no figures", () => {
  const figures = agreementByField(someSecondCodes({ statements: [] }));
  expect(figures.map(({ field }) => field)).toEqual(["relation", "tie"]);
});

test("single kinds of consequence are told beside the whole, and decide nothing by themselves", () => {
  const figures = agreementByField(someSecondCodes({ links: [] }));
  expect(figures.map(({ field, kind, use }) => [field, kind, use])).toEqual([
    ["inclusion", null, "freely"],
    ["explicitness", null, "freely"],
    ["consequenceKinds", null, "freely"],
    ["consequenceKinds", "attacks-on-supporters", null],
    ["consequenceForm", null, "freely"],
    ["authority", null, "freely"],
  ]);
});
