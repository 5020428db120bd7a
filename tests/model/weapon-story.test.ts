import { expect, test } from "vitest";

import { told, weaponStory, type WeaponStory } from "../../src/model/weapon-story";
import { anAnswer, anArchive, anEvent, aWarning, on } from "../builders";

const named = aWarning({ weapons: ["a-missile"] });

const stages = ({ moments }: WeaponStory) => moments.map(({ stage }) => stage);

test("a story is told in order of time, from the warning to the answer", () => {
  const archive = anArchive({
    warnings: [named],
    events: [
      anEvent({
        id: "2023-05-01-answer",
        date: on("2023-05-01"),
        sides: ["russia"],
        kind: "retaliation",
        answers: [anAnswer({ relation: "stated-consequence" })],
      }),
      anEvent({ id: "2023-04-01-used", date: on("2023-04-01"), kind: "first-use", weapons: ["a-missile"] }),
      anEvent({ id: "2022-12-01-pledged", date: on("2022-12-01"), kind: "pledge", weapons: ["a-missile"] }),
    ],
  });
  const story = weaponStory(archive, "a-missile");
  expect(stages(story)).toEqual(["pledge", "named", "first-use", "answered"]);
  expect(story.moments.map((moment) => told(moment).id)[1]).toBe(named.id);
});

test("the stair holds the first moment of each stage and counts the others", () => {
  const strike = (date: string) =>
    anEvent({ id: `${date}-strike`, date: on(date), kind: "strike", weapons: ["a-missile"] });
  const story = weaponStory(anArchive({ events: [strike("2023-05-01"), strike("2023-04-01")] }), "a-missile");
  expect(story.steps.map(({ first, further }) => [told(first).id, further])).toEqual([["2023-04-01-strike", 1]]);
  expect(story.warned).toBeNull();
});

test("restraint after a warning that names a weapon belongs to its story", () => {
  const refused = anEvent({ kind: "statement", answers: [anAnswer({ relation: "restraint" })] });
  expect(stages(weaponStory(anArchive({ warnings: [named], events: [refused] }), "a-missile"))).toEqual([
    "named",
    "held-back",
  ]);
});

test("a crossing with another weapon, and words about it, are not part of the story", () => {
  const events = [
    anEvent({ answers: [anAnswer()], weapons: ["another-missile"] }),
    anEvent({ id: "2023-03-02-words", kind: "statement", answers: [anAnswer({ relation: "rhetoric" })] }),
  ];
  expect(stages(weaponStory(anArchive({ warnings: [named], events }), "a-missile"))).toEqual(["named"]);
});

test("a weapon that was used in an answer is not taken for one that was warned about", () => {
  const used = anEvent({
    kind: "retaliation",
    sides: ["russia"],
    weapons: ["a-missile"],
    answers: [anAnswer({ relation: "other-response" })],
  });
  expect(weaponStory(anArchive({ events: [used] }), "a-missile").moments).toMatchObject([
    { stage: "answered", itself: true },
  ]);
});

test("a weapon that neither warnings nor events name has no story", () => {
  expect(weaponStory(anArchive(), "a-missile").moments).toEqual([]);
});
