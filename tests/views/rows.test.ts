import { expect, test } from "vitest";

import { eventRow, lineRow, sectionsByLabel, warningRow } from "../../src/views/rows";
import { aLine, anActor, anAnswer, anEvent, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const again = aWarning({ id: "2023-02-10-again", date: on("2023-02-10") });
const delivery = anEvent({ answers: [anAnswer(), anAnswer({ warning: again.id })] });

test("the row of a warning says when, who, and what became of it", () => {
  expect(warningRow(aJudgedRecord({ events: [delivery], warnings: [aWarning(), again] }), aWarning())).toMatchObject({
    href: `/warnings/${aWarning().id}/`,
    headline: aWarning().headline,
    date: { text: "10 Jan 2023" },
    year: 2023,
    byline: "A President",
    answer: { text: "Crossed after 50 days. No response on record." },
  });
});

test("the row of an event says who did it, of what kind it is, and after how many warnings", () => {
  expect(eventRow(delivery)).toMatchObject({
    href: "/events/2023-03-01-an-event/",
    date: { text: "1 Mar 2023" },
    year: 2023,
    facts: ["United States", "Delivery"],
    after: "After 2 warnings",
  });
  expect(eventRow(anEvent({ sides: ["united-states", "ukraine"], certainty: "claimed" }))).toMatchObject({
    facts: ["United States, Ukraine", "Delivery", "Claimed by one party"],
    after: "After no warning",
  });
});

test("the row of a line counts the statements that stand, and begins with the first of them", () => {
  const gone = aWarning({ id: "2023-01-01-gone", date: on("2023-01-01"), withdrawn: aWithdrawal() });
  const record = aJudgedRecord({ warnings: [gone, again, aWarning()] });
  expect(lineRow(record, aLine())).toMatchObject({
    href: "/lines/a-line/",
    side: "Russia",
    test: aLine().test,
    statements: "2 statements",
    first: { text: "10 Jan 2023" },
  });
});

test("a line that nobody has stated has no row", () => {
  const unsaid = aLine({ id: "unsaid" });
  expect(() => lineRow(aJudgedRecord({ lines: [aLine(), unsaid] }), unsaid)).toThrow("unsaid");
});

test("entries stand by name below their headings, both in the order of the alphabet", () => {
  const actors = ["Éva", "Zoe", "Adam"].map((name) => anActor({ id: name, name, side: "ukraine" }));
  const sections = sectionsByLabel([...actors, anActor()], ({ side }) => side, { russia: "B", ukraine: "A" });
  expect(sections.map(({ id, heading, items }) => [id, heading, items.map(({ name }) => name)])).toEqual([
    ["ukraine", "A", ["Adam", "Éva", "Zoe"]],
    ["russia", "B", ["A President"]],
  ]);
});
