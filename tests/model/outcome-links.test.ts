import { describe, expect, test } from "vitest";

import type { Answer, Warning } from "../../src/model/archive";
import { dayOf } from "../../src/model/dates";
import {
  announcedBy,
  announcesMoreThanRisk,
  comparePrecedence,
  madeBefore,
  prevailingLinks,
  siftLinks,
  statementsMet,
} from "../../src/model/outcome/links";
import { subjectOf } from "../../src/model/outcome/days";
import { aLink, aWarning, on } from "../builders";
import { crossing } from "./links";

const day = (iso: string) => ({ first: dayOf(iso), last: dayOf(iso) });
const step = (iso: string) => ({ link: crossing(iso), span: day(iso), windowEnds: null });

describe("of several ties of one event prevails", () => {
  test.each<[string, Partial<Answer>, Partial<Answer>]>([
    [
      "the crossing, before the partial one",
      { relation: "crossing" },
      { relation: "partial-crossing", missing: "stage" },
    ],
    [
      "any other, before a wider reading",
      { relation: "rhetoric" },
      { relation: "partial-crossing", missing: "reading" },
    ],
    [
      "what was carried out in full, before what was in part",
      { relation: "stated-consequence" },
      { relation: "stated-consequence", degree: "part" },
    ],
    ["the one whose order a source shows", { order: "after" }, { order: null }],
  ])("%s", (_, prevailing, yielding) => {
    const [one, other] = [aLink(prevailing), aLink(yielding)];
    expect(comparePrecedence(one, other)).toBeLessThan(0);
    expect(comparePrecedence(other, one)).toBeGreaterThan(0);
  });

  test("among equals the one whose warning stands first, whatever the order they come in", () => {
    const [a, b] = [aLink({ warning: "a" }), aLink({ warning: "b" })];
    expect(comparePrecedence(a, b)).toBe(0);
    expect([prevailingLinks([a, b]), prevailingLinks([b, a])]).toEqual([[a], [a]]);
  });

  test("one of each event", () => {
    const links = [
      aLink({}, { id: "one" }),
      aLink({ relation: "rhetoric" }, { id: "one" }),
      aLink({}, { id: "other" }),
    ];
    expect(prevailingLinks(links).map(({ event, answer }) => [event.id, answer.relation])).toEqual([
      ["one", "crossing"],
      ["other", "crossing"],
    ]);
  });
});

test("ties to other warnings than those judged are passed over", () => {
  const asOf = dayOf("2025-12-31");
  const subject = subjectOf([aWarning()], asOf);
  const ofAnother = aLink({ warning: "another" }, { id: "another" });
  const sifted = subject && siftLinks(subject, [ofAnother, aLink()], asOf);
  expect(sifted?.counted.map(({ link }) => link.event.id)).toEqual([aLink().event.id]);
  expect(sifted?.leftOut).toEqual([]);
});

const said = (date: string, own: Partial<Warning> = {}) => aWarning({ id: date, date: on(date), ...own });

describe("announced by the last step is", () => {
  const kindsOf = (statements: readonly Warning[], ...steps: string[]) => [
    ...announcedBy(statements, steps.map(step)).kinds,
  ];

  test("what was stated up to and on its day, and nothing later", () => {
    const statements = [
      said("2023-01-10", { consequenceKinds: ["economic"] }),
      said("2023-03-01", { consequenceKinds: ["cyber"] }),
      said("2023-03-02", { consequenceKinds: ["nuclear"] }),
    ];
    expect(kindsOf(statements, "2023-02-01", "2023-03-01")).toEqual(["economic", "cyber"]);
    expect(kindsOf(statements)).toEqual(["economic", "cyber", "nuclear"]);
  });

  test("what was named as a risk only where nothing else was named", () => {
    const risk = said("2023-01-10", { consequenceKinds: ["nuclear"], consequenceForm: "risk" });
    expect(kindsOf([risk])).toEqual(["nuclear"]);
    expect(kindsOf([risk, said("2023-01-11", { consequenceKinds: ["economic"] })])).toEqual(["economic"]);
  });
});

describe("statements made before the first crossing", () => {
  const statements = [said("2023-01-10"), said("2023-03-01"), said("2023-03-02")];

  test("are those up to its last possible day, or all where nothing crossed the line", () => {
    expect(madeBefore(statements, day("2023-03-01")).map(({ id }) => id)).toEqual(["2023-01-10", "2023-03-01"]);
    expect(madeBefore(statements, null)).toHaveLength(3);
  });

  test("announce more than a risk where one of the kinds of one of them is stated", () => {
    const some = said("2023-01-10", { consequenceKinds: ["none-stated", "economic"] });
    expect(announcesMoreThanRisk([some], null)).toBe(true);
    expect(announcesMoreThanRisk([{ ...some, consequenceForm: "risk" }], null)).toBe(false);
    expect(announcesMoreThanRisk([said("2023-01-10", { consequenceKinds: ["none-stated"] })], null)).toBe(false);
  });
});

test("an act meets the statements it is the stated consequence of, in full or in part", () => {
  const announced = announcedBy(
    ["a", "b", "c"].map((id) => aWarning({ id })),
    [],
  );
  const ofEvent = [
    aLink({ warning: "a", relation: "stated-consequence" }),
    aLink({ warning: "b", relation: "stated-consequence", degree: "part" }),
    aLink({ warning: "c", relation: "other-response" }),
  ];
  const met = (full: "full" | "any") => statementsMet({ ofEvent }, announced, full).map(({ id }) => id);
  expect([met("any"), met("full")]).toEqual([["a", "b"], ["a"]]);
});
