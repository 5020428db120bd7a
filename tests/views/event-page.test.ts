import { expect, test } from "vitest";

import { eventScale } from "../../src/pictures/answer-scale";
import { eventPage } from "../../src/views/event-page";
import { anActor, anAnswer, anEvent, aPublisher, aSource, aWarning, aWeapon, aWithdrawal, on } from "../builders";
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

test("each warning stands with who said it, what the event was to it and why", () => {
  const { tied } = shown().page;
  expect(tied[1]).toMatchObject({
    href: `/warnings/${later.id}/`,
    headline: later.headline,
    date: { text: "20 Jan 2023" },
    byline: "A President",
    relation: { mark: "crossing", label: "Crossed" },
    tie: { basis: anAnswer().basis, sources: [{ name: "A Newspaper, 10 January 2023" }] },
  });
  expect(tied[0]?.relation.label).toBe("Words");
});

test("where no source shows that it came after a warning, that stands in the place of the days", () => {
  const { tied } = shown({ ...delivery, date: on("2023-01") }).page;
  expect(tied.map(({ lag }) => lag)).toEqual(["order not shown", "order not shown"]);
});

test("what the event was stands with who did it, where it is known, and with what", () => {
  const event = anEvent({
    ...{ sides: ["ukraine"], actors: ["a-president"], weapons: ["a-missile"] },
    ...{ kind: "strike", certainty: "disputed", endDate: on("2023-03-04") },
  });
  const record = aJudgedRecord({ events: [event], weapons: [aWeapon()], actors: [anActor()] });
  const page = eventPage(record, event);
  expect(page.facts).toEqual([
    { name: "Done by", values: [{ name: "Ukraine", href: "/sides/ukraine/" }] },
    { name: "Actors", values: [{ name: "A President", href: "/actors/a-president/" }] },
    { name: "Kind", values: ["Strike"] },
    { name: "Certainty", values: ["Disputed"] },
    { name: "Weapon systems", values: [{ name: "A Missile", href: "/weapons/a-missile/" }] },
  ]);
  expect([page.date.text, page.endDate?.text]).toEqual(["1 March 2023", "4 March 2023"]);
  expect(page.by).toEqual([{ name: "Ukraine", href: "/sides/ukraine/" }]);
  expect(shown({ ...delivery, sides: ["unknown"] }).page.by).toEqual(["Not known"]);
});

test("a reason stands with the first sentence only where that tells of one tie", () => {
  const twice = { ...delivery, answers: [anAnswer(), anAnswer({ warning: later.id })] };
  const { sentences, why } = shown(twice).page;
  expect(sentences.map(({ mark, warning }) => [mark, warning])).toEqual([["crossing", null]]);
  expect(why).toBeNull();
});

test("sources stand with the strongest first, a party's own voice after the others", () => {
  const sources = [
    aSource({ id: "a-ministry", publisher: "A Ministry" }),
    aSource({ id: "a-blog", publisher: "A Blog" }),
    aSource(),
  ];
  const ids = sources.map(({ id }) => id);
  const record = aJudgedRecord({
    publishers: [
      aPublisher(),
      aPublisher({ name: "A Blog", rank: "other" }),
      aPublisher({ name: "A Ministry", rank: "official", controlledBy: "united-states", basis: "An office" }),
    ],
    sources,
    events: [anEvent({ sources: ids, answers: [anAnswer({ sources: ids })] })],
  });
  const pages = record.archive.events.map((event) => eventPage(record, event));
  const inOrder = ["a-source", "a-ministry", "a-blog"];
  expect(pages.map(({ sources: listed }) => listed.map(({ id }) => id))).toEqual([inOrder]);
  expect(pages[0]?.tied[0]?.tie.sources.map(({ href }) => href)).toEqual(inOrder.map((id) => `/sources/${id}/`));
});
