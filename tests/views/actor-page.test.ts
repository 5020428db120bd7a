import { expect, test } from "vitest";

import { actorPage } from "../../src/views/actor-page";
import { aLine, anActor, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

const speaker = anActor();
const elsewhere = aWarning({
  id: "2023-02-01-elsewhere",
  date: on("2023-02-01"),
  line: "another-line",
  role: "Former President",
});
const page = actorPage(
  aJudgedRecord({
    lines: [aLine(), aLine({ id: "another-line", headline: "Tanks delivered" })],
    actors: [speaker, anActor({ id: "a-minister" })],
    warnings: [
      aWarning(),
      elsewhere,
      aWarning({ id: "2023-02-10-again", date: on("2023-02-10") }),
      aWarning({ id: "2023-02-11-minister", date: on("2023-02-11"), actor: "a-minister" }),
    ],
    events: [anEvent({ actors: [speaker.id], answers: [anAnswer()] })],
  }),
  speaker,
);

test("statements stand by line, in the order in which each line was first named, with the outcome", () => {
  expect(page.lines.map(({ line, facts, statements }) => [line.name, facts, statements.length])).toEqual([
    ["Long-range missiles delivered", "Crossed · 50 days held · No response on record · 2 of 3 statements", 2],
    ["Tanks delivered", "The only statement of this line", 1],
  ]);
});

test("each statement names the office held at its date", () => {
  expect(page.lines[1]?.statements[0]?.byline).toBe("Former President");
});

test("offices are shown with the years in which statements attest them", () => {
  expect(page.facts.find(({ name }) => name === "Roles in years of statements")?.values).toEqual([
    "President (2023)",
    "Former President (2023)",
  ]);
});

test("the lines are summed up by what became of them", () => {
  expect(page.summary).toBe(
    "3 statements on 2 lines, by what became of each line as a whole: 1 crossed, 1 not crossed so far.",
  );
  expect(page.onTimeline).toBe("/?actor=a-president");
});

test("an event names the office attested for its year", () => {
  expect(page.events[0]?.facts.at(-1)).toBe("as President");
});

test("who said nothing has no lines and no place on the timeline", () => {
  const silent = anActor({ id: "an-institution", kind: "institution" });
  expect(actorPage(aJudgedRecord({ actors: [speaker, silent] }), silent)).toMatchObject({
    lines: [],
    onTimeline: null,
  });
});
