import { expect, test } from "vitest";

import type { AftermathEvent, Entries, Link } from "../../src/model/archive";
import { spanOf } from "../../src/model/dates";
import { judge, standardTerms } from "../../src/model/record";
import { lineSteps, type LineSteps, weaponStair, type WeaponStair } from "../../src/model/stair";
import type { Relation } from "../../src/model/terms/event";
import { told } from "../../src/model/weapon-story";
import { aLine, anAnswer, anArchive, anEvent, aWarning, on } from "../builders";
import { derive } from "./derive";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

const named = aWarning({ weapons: ["a-missile"] });
const weapons = ["a-missile"];

function stairOf(entries: Partial<Entries>): WeaponStair {
  const archive = anArchive({ warnings: [named], ...entries });
  return weaponStair(archive, judge(archive, standardTerms(archive.record)), "a-missile");
}

const levels = ({ steps }: WeaponStair) => steps.map(({ level }) => level);
const answersOf = ({ steps }: WeaponStair) =>
  steps.map(({ answers }) => answers.map(({ relation, first, further }) => [relation, first.event.id, further.length]));

const struckBack = (id: string, date: string) =>
  anEvent({
    id,
    date: on(date),
    sides: ["russia"],
    kind: "strike",
    answers: [anAnswer({ relation: "stated-consequence" })],
  });

test("each level is told once, where it was first reached", () => {
  const stair = stairOf({
    events: [
      anEvent({ id: "2023-04-01-delivered", date: on("2023-04-01"), weapons }),
      anEvent({ id: "2023-03-01-delivered", date: on("2023-03-01"), weapons }),
      anEvent({ id: "2023-02-01-pledged", date: on("2023-02-01"), kind: "pledge", weapons }),
    ],
  });
  expect(levels(stair)).toEqual(["named", "pledge", "delivery"]);
  expect(stair.steps.map(({ first, further }) => [told(first).id, further.length]).at(-1)).toEqual([
    "2023-03-01-delivered",
    1,
  ]);
});

test("a strike is a use, and so is an exercise that crossed a line, but not words", () => {
  const crossing = [anAnswer()];
  expect(levels(stairOf({ events: [anEvent({ kind: "strike", weapons })] }))).toEqual(["named", "use"]);
  expect(levels(stairOf({ events: [anEvent({ kind: "exercise", weapons, answers: crossing })] }))).toEqual([
    "named",
    "use",
  ]);
  expect(levels(stairOf({ events: [anEvent({ kind: "statement", weapons })] }))).toEqual(["named"]);
});

test("an act that only a wider reading takes for a crossing is no use", () => {
  const answers = [anAnswer({ relation: "partial-crossing", missing: "reading" })];
  expect(levels(stairOf({ events: [anEvent({ kind: "exercise", weapons, answers })] }))).toEqual(["named"]);
});

test("an announced strike on a weapon that was delivered is an answer to its delivery and no use of it", () => {
  const delivered = anEvent({ weapons });
  const stair = stairOf({ events: [delivered, { ...struckBack("2023-05-01-struck", "2023-05-01"), weapons }] });
  expect(levels(stair)).toEqual(["named", "delivery"]);
  expect(answersOf(stair)).toEqual([[], [["stated-consequence", "2023-05-01-struck", 0]]]);
});

test("answers stand with the last step before them, the first of each relation with the number of later ones", () => {
  const stair = stairOf({
    events: [
      struckBack("2023-02-01-struck", "2023-02-01"),
      anEvent({ weapons }),
      struckBack("2023-04-01-struck", "2023-04-01"),
      struckBack("2023-05-01-struck", "2023-05-01"),
    ],
  });
  expect(answersOf(stair)).toEqual([
    [["stated-consequence", "2023-02-01-struck", 0]],
    [["stated-consequence", "2023-04-01-struck", 1]],
  ]);
});

test("restraint that came before anybody warned stands before the first step", () => {
  const later = aWarning({ id: "2023-06-01-later", date: on("2023-06-01"), weapons });
  const refused = anEvent({ weapons, kind: "statement", answers: [anAnswer({ relation: "restraint" })] });
  const stair = stairOf({ warnings: [aWarning(), later], events: [refused] });
  expect(stair.before.map(({ relation }) => relation)).toEqual(["restraint"]);
});

test("the first crossing with the weapon is counted from the warning that names it", () => {
  const answers = [anAnswer()];
  const withAnother = anEvent({ id: "2023-02-01-another", date: on("2023-02-01"), answers, weapons: ["another"] });
  const withIt = anEvent({ id: "2023-03-with-it", date: on("2023-03"), answers, weapons });
  const { crossing } = stairOf({ events: [withAnother, withIt] });
  expect(crossing).toMatchObject({ moment: { event: withIt }, days: { least: 50, most: 80 } });
});

test("the first crossing lies no later than the earliest day by which one must have come", () => {
  const answers = [anAnswer()];
  const inMarch = anEvent({ id: "2023-03-delivered", date: on("2023-03"), answers, weapons });
  const used = anEvent({ id: "2023-03-11-used", date: on("2023-03-11"), kind: "first-use", answers, weapons });
  expect(stairOf({ events: [inMarch, used] }).crossing?.days).toEqual({ least: 50, most: 60 });
});

test("a stair tells when the weapon system was first warned about, or that it never was", () => {
  expect(stairOf({}).warned).toEqual(spanOf(on("2023-01-10")));
  expect(stairOf({ warnings: [aWarning()] })).toEqual({ warned: null, before: [], steps: [], crossing: null });
});

test("steps go from word to use, and a decision that also answers a warning stays a step", () => {
  const act = (date: string, kind: AftermathEvent["kind"], relation: Relation) =>
    anEvent({ id: date, date: on(date), kind, weapons, answers: [anAnswer({ relation })] });
  const stair = stairOf({
    events: [
      act("2023-02-01", "pledge", "other-response"),
      act("2023-03-01", "authorisation", "stated-consequence"),
      act("2023-04-01", "delivery", "other-response"),
      anEvent({ id: "2023-05-01", date: on("2023-05-01"), kind: "first-use", weapons }),
    ],
  });
  expect(levels(stair)).toEqual(["named", "pledge", "authorisation", "delivery", "use"]);
});

test("an exercise that crossed a line in part is a use", () => {
  const answers = [anAnswer({ relation: "partial-crossing", missing: "scale" })];
  expect(levels(stairOf({ events: [anEvent({ kind: "exercise", weapons, answers })] }))).toEqual(["named", "use"]);
});

test("of several relations after one step, restraint is told first", () => {
  const refused = anEvent({
    id: "2023-04-02-refused",
    date: on("2023-04-02"),
    answers: [anAnswer({ relation: "restraint" })],
  });
  const stair = stairOf({ events: [anEvent({ weapons }), struckBack("2023-04-01-struck", "2023-04-01"), refused] });
  expect(answersOf(stair).at(-1)).toEqual([
    ["restraint", "2023-04-02-refused", 0],
    ["stated-consequence", "2023-04-01-struck", 0],
  ]);
});

test("an answer known by its month follows a step within that month", () => {
  const inMarch = struckBack("2023-03-struck", "2023-03");
  const stair = stairOf({ events: [anEvent({ date: on("2023-03-31"), weapons }), inMarch] });
  expect(answersOf(stair)).toEqual([[], [["stated-consequence", "2023-03-struck", 0]]]);
});

test("the days to a crossing are those from the first warning whose line was crossed, not from any that names it", () => {
  const lines = [aLine(), aLine({ id: "another-line" })];
  const of = (id: string, date: string, line: string) => aWarning({ id, date: on(date), line, weapons });
  const warnings = [of("early", "2023-01-01", "another-line"), of("crossed", "2023-02-01", "a-line")];
  const later = of("later", "2023-02-11", "a-line");
  const event = anEvent({ weapons, answers: ["crossed", "later"].map((warning) => anAnswer({ warning })) });
  expect(stairOf({ lines, warnings: [...warnings, later], events: [event] }).crossing).toMatchObject({
    moment: { event },
    from: spanOf(on("2023-02-01")),
    to: spanOf(on("2023-03-01")),
    days: { least: 28, most: 28 },
  });
});

test("the crossing is told by the act that crossed, also where it is not the first with the weapon", () => {
  const pledged = anEvent({ id: "2023-02-01-pledged", date: on("2023-02-01"), kind: "pledge", weapons });
  const delivered = anEvent({ weapons, answers: [anAnswer()] });
  expect(stairOf({ events: [pledged, delivered] }).crossing?.moment.event.id).toBe(delivered.id);
});

test("a first use that was itself an answer is told as one, not as a step", () => {
  const used = { ...struckBack("2023-05-01-used", "2023-05-01"), kind: "first-use" as const, weapons };
  expect(levels(stairOf({ events: [used] }))).toEqual(["named"]);
});

test("a crossing that one party only claims ends nothing", () => {
  const claimed = anEvent({ weapons, certainty: "claimed", answers: [anAnswer()] });
  expect(stairOf({ events: [claimed] }).crossing).toBeNull();
});

/** The steps after the warning of 10 January 2023. */
function stepsOf(...links: readonly Link[]): LineSteps {
  const warning = aWarning();
  return lineSteps(warning.side, spanOf(warning.date), derive(links));
}

const dates = (links: readonly Link[]) => links.map(({ event }) => event.id.slice(0, 10));
const firsts = ({ steps }: LineSteps) => steps.map(({ first }) => first.event.kind);

test("each kind of act is a step when it is first done, counted from the first warning", () => {
  const { steps } = stepsOf(
    partialCrossing("2023-02-10", {}, { kind: "pledge" }),
    partialCrossing("2023-03-01", {}, { kind: "pledge" }),
    crossing("2023-04-10", {}, { kind: "delivery" }),
  );
  expect(steps.map(({ first, days }) => [first.event.kind, days.least])).toEqual([
    ["pledge", 31],
    ["delivery", 90],
  ]);
  expect(dates(steps[0]?.further ?? [])).toEqual(["2023-03-01"]);
});

test("an act that crosses in part and one of the same kind that crosses are two steps", () => {
  const { steps } = stepsOf(
    partialCrossing("2023-02-01", {}, { kind: "strike" }),
    crossing("2023-03-01", {}, { kind: "strike" }),
  );
  expect(steps.map(({ first }) => first.answer.relation)).toEqual(["partial-crossing", "crossing"]);
});

test("steps of one day stand in the order of the stages", () => {
  const steps = stepsOf(
    crossing("2023-02-01", {}, { id: "2023-02-01-a", kind: "first-use" }),
    partialCrossing("2023-02-01", {}, { id: "2023-02-01-b", kind: "authorisation" }),
    crossing("2023-02-01", {}, { id: "2023-02-01-c", kind: "delivery" }),
  );
  expect(firsts(steps)).toEqual(["authorisation", "delivery", "first-use"]);
});

test("an act of no stage stands after the others of its day", () => {
  const steps = stepsOf(
    crossing("2023-02-01", {}, { id: "2023-02-01-a", kind: "exercise" }),
    crossing("2023-02-01", {}, { id: "2023-02-01-b", kind: "delivery" }),
  );
  expect(firsts(steps)).toEqual(["delivery", "exercise"]);
});

test("an act of a later stage on an earlier day stands first", () => {
  const steps = stepsOf(
    crossing("2023-02-02", {}, { kind: "pledge" }),
    crossing("2023-02-01", {}, { kind: "first-use" }),
    partialCrossing("2023-02-01", {}, { id: "2023-02", date: on("2023-02"), kind: "authorisation" }),
  );
  expect(firsts(steps)).toEqual(["first-use", "authorisation", "pledge"]);
});

test("what followed stands with the last step before it", () => {
  const { before, steps } = stepsOf(
    restraint("2023-01-20"),
    partialCrossing("2023-02-01", {}, { kind: "pledge" }),
    otherResponse("2023-02-11"),
    crossing("2023-03-01", {}, { kind: "delivery" }),
    statedConsequence("2023-03-01"),
    rhetoric("2023-03-05"),
  );
  expect(dates(before)).toEqual(["2023-01-20"]);
  expect(steps[0]?.followed.map(({ link, days }) => [link.answer.relation, days.least])).toEqual([
    ["other-response", 10],
  ]);
  expect(steps[1]?.followed.map(({ link, days }) => [link.answer.relation, days.least])).toEqual([
    ["stated-consequence", 0],
    ["rhetoric", 4],
  ]);
});

test("an answer whose date is a month follows a step within that month", () => {
  const { before, steps } = stepsOf(crossing("2023-03-20"), otherResponse("2023-03", {}, { date: on("2023-03") }));
  expect(before).toEqual([]);
  expect(steps[0]?.followed[0]?.days).toEqual({ least: 0, most: 11 });
});

test("words of the warned side answer nothing", () => {
  const { steps } = stepsOf(crossing("2023-02-01"), rhetoric("2023-02-02", {}, { sides: ["united-states"] }));
  expect(steps[0]?.followed).toEqual([]);
});

test("acts that do not count are no steps", () => {
  const { steps } = stepsOf(
    crossing("2023-02-01", {}, { certainty: "disputed" }),
    partialCrossing("2023-02-02", { missing: "reading" }),
  );
  expect(steps).toEqual([]);
});
