import { expect, test } from "vitest";

import { eventScale } from "../../src/pictures/event-scale";
import { eventPage } from "../../src/views/event-page";
import { anAnswer, anEvent, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const later = aWarning({ id: "2023-01-20-a-warning", date: on("2023-01-20") });
const withdrawn = aWarning({ id: "2023-01-05-withdrawn", date: on("2023-01-05"), withdrawn: aWithdrawal() });
const delivery = anEvent({
  date: on("2023-02-01"),
  answers: [anAnswer({ warning: later.id }), anAnswer({ relation: "rhetoric" }), anAnswer({ warning: withdrawn.id })],
});

function shown(event = delivery) {
  const record = aJudgedRecord({ warnings: [aWarning(), later, withdrawn], events: [event] });
  return { page: eventPage(record, event), scale: eventScale(record, event) };
}

test("the warnings stand in the order of their dates, each with the days before and its own answer", () => {
  const { page } = shown();
  expect(page.tied.map(({ id, lag }) => [id, lag])).toEqual([
    [aWarning().id, "22 days before"],
    [later.id, "12 days before"],
  ]);
  expect(page.tied[1]?.answer.text).toMatch(/^Crossed after 12 days/);
  expect(page.count).toBe("2 warnings");
});

test("the strongest relation is told first, with the warning and the reason where it is one alone", () => {
  const { sentences, why } = shown().page;
  expect(sentences.map(({ mark, warning }) => [mark, warning?.href])).toEqual([
    ["crossing", `/warnings/${later.id}/`],
    ["rhetoric", `/warnings/${aWarning().id}/`],
  ]);
  expect(why).toEqual({ name: "Crossed the line", basis: anAnswer().basis });
});

test("an event that is not confirmed says that it moves no outcome", () => {
  expect(shown().page.doubt).toBeNull();
  expect(shown({ ...delivery, certainty: "claimed" }).page.doubt).toBe("Claimed by one party, so it moves no outcome.");
});

test("the description says what happened and when, and what it was to the warnings", () => {
  expect(shown().page.head.description).toMatch(
    /^1 February 2023\. Crossed the line of one warning, 12 days after it\. /,
  );
});

test("the scale has a tick for each day of warning and ends soon after the event", () => {
  const { scale } = shown();
  expect(scale?.marks.map(({ kind }) => kind)).toEqual(["warned", "warned", "crossing"]);
  expect(scale?.marks.map(({ at }) => at)).toEqual([0, 42.1, 92.6]);
  expect(scale?.alt).toBe("To scale: 2 warnings, 10 Jan 2023 to 20 Jan 2023; crossed the line 1 Feb 2023.");
});

test("an event on the day of its only warning, and one tied to none, have no scale", () => {
  expect(shown({ ...delivery, date: on("2023-01-20"), answers: [anAnswer({ warning: later.id })] }).scale).toBeNull();
  const alone = shown({ ...delivery, answers: [] });
  expect(alone.scale).toBeNull();
  expect(alone.page.sentences).toEqual([]);
});
