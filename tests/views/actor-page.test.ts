import { expect, test } from "vitest";

import { actorPage, yearsPhrase } from "../../src/views/actor-page";
import { aLine, anActor, anAnswer, anEvent, aWarning, aWithdrawal, on } from "../builders";
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
  expect(page.said?.rows.map(({ line, facts, statements }) => [line.name, facts, statements.length])).toEqual([
    [
      "Long-range missiles delivered",
      "2 of 3 statements of the line. Crossed after 50 days. No response on record.",
      2,
    ],
    ["Tanks delivered", "The only statement of this line", 1],
  ]);
});

test("each statement names the office held at its date", () => {
  expect(page.said?.rows[1]?.statements[0]?.byline).toBe("Former President");
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
  expect(page.done?.rows[0]?.facts.at(-1)).toBe("as President");
});

test("who said nothing has no lines and no place on the timeline", () => {
  const silent = anActor({ id: "an-institution", kind: "institution" });
  expect(actorPage(aJudgedRecord({ actors: [speaker, silent] }), silent)).toMatchObject({
    said: null,
    onTimeline: null,
  });
});

test("what was said, line by line, and then what was done goes on over as many pages as it fills", () => {
  const record = aJudgedRecord({
    actors: [speaker],
    warnings: [aWarning(), aWarning({ id: "2023-02-10-again", date: on("2023-02-10") })],
    events: [anEvent({ actors: [speaker.id] })],
  });
  const [first, second, third] = [1, 2, 3].map((number) => actorPage(record, speaker, number, 1));
  expect(first?.head.pager).toMatchObject({ page: 1, pages: 3, next: "/actors/a-president/page/2/" });
  expect(first?.done?.elsewhere).toEqual({ name: "On page 3", href: "/actors/a-president/page/3/#events" });
  expect(second?.said?.heading).toBe("What was said, line by line (continued)");
  expect(second?.said?.rows.map(({ facts, statements }) => [facts, statements.map(({ id }) => id)])).toEqual([
    ["2 statements of the line. Not crossed so far, 1,086 days on.", ["2023-02-10-again"]],
  ]);
  expect([second?.done, third?.said]).toEqual([null, null]);
  expect(third?.done?.rows.map(({ id }) => id)).toEqual(["2023-03-01-an-event"]);
});

test.each([
  [[2024], "2024"],
  [[2007, 2008], "2007 and 2008"],
  [[2021, 2022, 2023], "2021 to 2023"],
  [[2007, 2008, 2021, 2022, 2023, 2025], "2007, 2008, 2021 to 2023 and 2025"],
])("the years %j are written %s", (years, written) => {
  expect(yearsPhrase(years)).toBe(written);
});

test("only what somebody said or did is on the page, and what was withdrawn is not", () => {
  const record = aJudgedRecord({
    actors: [speaker, anActor({ id: "a-minister" })],
    warnings: [
      aWarning(),
      aWarning({ id: "2023-02-10-gone", withdrawn: aWithdrawal() }),
      aWarning({ id: "2023-02-11-minister", actor: "a-minister" }),
    ],
    events: [
      anEvent({ actors: [speaker.id] }),
      anEvent({ id: "2023-04-01-second", date: on("2023-04-01"), actors: ["a-minister", speaker.id] }),
      anEvent({ id: "2023-05-01-of-another", actors: ["a-minister"] }),
      anEvent({ id: "2023-06-01-gone", actors: [speaker.id], withdrawn: aWithdrawal() }),
    ],
  });
  const { head, said, done } = actorPage(record, speaker);
  expect(head.description).toBe("A President in the record: 1 warning, with what happened afterwards, and 2 events.");
  expect(said?.rows.flatMap(({ statements }) => statements.map(({ id }) => id))).toEqual([aWarning().id]);
  expect(done?.rows.map(({ id }) => id)).toEqual([anEvent().id, "2023-04-01-second"]);
});

test("side and kind stand with who it is, and the side leads to its page", () => {
  expect(page.facts.slice(0, 2)).toEqual([
    { name: "Side", values: [{ name: "Russia", href: "/sides/russia/" }] },
    { name: "Kind", values: ["Person"] },
  ]);
});

test("who it is stands with its warnings: the last office, or else the side; on the first page alone", () => {
  const about = (actor: ReturnType<typeof anActor>, number = 1) =>
    actorPage(aJudgedRecord({ actors: [actor], warnings: [aWarning()], events: [] }), actor, number, 1).selection
      ?.about;
  const roles = ["Minister", "President"].map((title) => ({ title, from: 2020, to: null }));
  expect([about(anActor({ roles })), about(anActor({ roles: [] }))]).toEqual(["President", "Russia"]);
  expect(about(anActor(), 2)).toBeUndefined();
});

test("an event in a year for which no office is attested names none, and two offices stand apart", () => {
  const factsIn = (actor: ReturnType<typeof anActor>) => {
    const record = aJudgedRecord({ actors: [actor], warnings: [], events: [anEvent({ actors: [actor.id] })] });
    return actorPage(record, actor).done?.rows[0]?.facts;
  };
  expect(factsIn(anActor({ roles: [] }))).toEqual(["United States", "Delivery"]);
  const roles = ["Minister", "President"].map((title) => ({ title, from: 2020, to: null }));
  expect(factsIn(anActor({ roles }))).toEqual(["United States", "Delivery", "as Minister, President"]);
});

test("its item of Wikidata stands among the facts, where it is known", () => {
  const elsewhereOf = (wikidata: string | null) => {
    const known = anActor({ wikidata });
    return actorPage(aJudgedRecord({ actors: [known] }), known).facts.find(({ name }) => name === "Elsewhere")?.values;
  };
  expect(elsewhereOf("Q7747")).toEqual([{ name: "Wikidata Q7747", href: "https://www.wikidata.org/wiki/Q7747" }]);
  expect(elsewhereOf(null)).toBeUndefined();
});
