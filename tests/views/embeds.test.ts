import { describe, expect, test } from "vitest";

import { embedPages, entryEmbed } from "../../src/views/embeds";
import { eventPage } from "../../src/views/event-page";
import { iframeCode, oEmbedResponse } from "../../src/views/oembed";
import { aLine, anActor, anAnswer, anEvent, aWarning, aWeapon, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const crossings = [1, 2, 3, 4, 5].map((day) =>
  anEvent({ id: `2023-03-0${day}-event`, date: on(`2023-03-0${day}`), answers: [anAnswer()] }),
);

describe("the embed of a warning", () => {
  test("says what happened then, shows the events it tells of, and leads to the page for the rest", () => {
    const view = entryEmbed(aJudgedRecord({ events: crossings }), { kind: "warnings", entry: aWarning() });
    const [list] = view.lists;
    expect(view.answer?.text).toBe("Crossed after 50 days, and 4 more times. No response on record.");
    expect(list?.rows.items.map(({ id }) => id)).toEqual(["2023-03-01-event"]);
    expect(list?.more).toEqual({ name: "4 more events: crossed 4", href: "/warnings/2023-01-10-a-warning/" });
  });

  test("says that nothing is found where nothing happened", () => {
    const [list] = entryEmbed(aJudgedRecord(), { kind: "warnings", entry: aWarning() }).lists;
    expect(list?.rows.items).toEqual([]);
    expect(list?.nothing).toContain("No crossing found");
    expect(list?.more).toBeNull();
  });

  test("names the full page as the one to be found", () => {
    const view = entryEmbed(aJudgedRecord(), { kind: "warnings", entry: aWarning() });
    expect(view.canonical).toBe("https://record.example/warnings/2023-01-10-a-warning/");
  });
});

test("the embed of an event says how long after the warning it came, and what became of the line", () => {
  const [event] = crossings;
  const record = aJudgedRecord({ events: crossings });
  const view = entryEmbed(record, { kind: "events", entry: event ?? anEvent() });
  expect(view.line).toEqual({ status: "crossed", held: { number: "50", unit: "days later" } });
  expect(view.lists[0]?.rows.items[0]).toMatchObject({
    headline: "Long-range missiles would bring an answer",
    lag: "this came after 50 days",
    note: "the line: crossed",
  });
});

test("the embed of a line counts the events from its first statement, in their order", () => {
  const record = aJudgedRecord({ events: crossings.toReversed() });
  const [list] = entryEmbed(record, { kind: "lines", entry: aLine() }).lists;
  expect(list?.rows.items[0]).toMatchObject({ id: "2023-03-01-event", lag: "after 50 days" });
});

test("the embed of an actor shows the latest statements first, each with the office held", () => {
  const warnings = [aWarning(), aWarning({ id: "2024-01-10-later", date: on("2024-01-10"), role: "Prime Minister" })];
  const [list] = entryEmbed(aJudgedRecord({ warnings }), { kind: "actors", entry: anActor() }).lists;
  expect(list?.rows.items[0]).toMatchObject({ id: "2024-01-10-later", byline: "Prime Minister" });
});

describe("the embed of who or what is named again and again", () => {
  const warnings = [1, 2, 3, 4, 5].map((day) =>
    aWarning({ id: `2023-01-0${day}-said`, date: on(`2023-01-0${day}`), weapons: ["a-missile"] }),
  );
  const [one, ...others] = crossings.map((event) => ({ ...event, actors: ["a-president"], weapons: ["a-missile"] }));
  const events = [
    ...(one ? [one] : []),
    ...others.map((event) => ({ ...event, actors: [], weapons: [], withdrawn: null })),
  ];
  const apart = aWarning({ id: "2023-01-06-other", actor: "a-minister" });
  const gone = aWarning({ id: "2023-01-07-gone", weapons: ["a-missile"], withdrawn: aWithdrawal() });
  const record = aJudgedRecord({
    warnings: [...warnings, apart, gone],
    events,
    actors: [anActor({ nameOriginal: { text: "Президент", lang: "ru" } }), anActor({ id: "a-minister" })],
    weapons: [aWeapon()],
  });

  test("an actor's counts what was said and done, and shows the latest three of each", () => {
    const view = entryEmbed(record, { kind: "actors", entry: record.archive.actors[1] ?? anActor() });
    expect(view).toMatchObject({ kind: "Actor", headline: "A President", original: { text: "Президент" } });
    expect(view.by).toEqual([{ name: "Russia", href: "/sides/russia/" }, "Person"]);
    expect(view.lists.map(({ heading, rows, more }) => [heading, rows.items.map(({ id }) => id), more?.name])).toEqual([
      ["5 warnings, the latest first", ["2023-01-05-said", "2023-01-04-said", "2023-01-03-said"], "and 2 more"],
      ["1 event", ["2023-03-01-event"], undefined],
    ]);
  });

  test("a weapon system's counts what names it", () => {
    const view = entryEmbed(record, { kind: "weapons", entry: aWeapon() });
    expect(view.by).toEqual(["Cruise missile", "United States"]);
    expect(view.lists.map(({ heading, rows, more }) => [heading, rows.items.length, more])).toEqual([
      ["Named in 5 warnings, the latest first", 3, { name: "and 2 more", href: "/weapons/a-missile/" }],
      ["Part of 1 event", 1, null],
    ]);
  });

  test("one that nothing names has no lists", () => {
    const unnamed = aWeapon({ id: "unnamed" });
    expect(entryEmbed(aJudgedRecord({ weapons: [unnamed] }), { kind: "weapons", entry: unnamed }).lists).toEqual([]);
  });
});

test("the embed of a line says who drew it, how often it was stated, and what would cross it", () => {
  const again = aWarning({ id: "2023-02-10-again", date: on("2023-02-10") });
  const gone = aWarning({ id: "2023-02-11-gone", date: on("2023-02-11"), withdrawn: aWithdrawal() });
  const record = aJudgedRecord({ warnings: [aWarning(), again, gone], events: crossings });
  const view = entryEmbed(record, { kind: "lines", entry: aLine() });
  expect(view).toMatchObject({
    date: { text: "10 January 2023" },
    by: [{ name: "Russia", href: "/sides/russia/" }, "2 statements"],
    said: aLine().statement,
    facts: [{ name: "Crossed if", text: aLine().test }],
    line: { status: "crossed", held: { number: "50", unit: "days until crossed" } },
  });
  expect(view.answer?.text).toMatch(/^Crossed after 50 days/);
  expect(view.lists[0]?.more).toEqual({ name: "and 2 more", href: "/lines/a-line/" });
});

test("the embed of an event that is not confirmed says so, and of one tied to nothing that too", () => {
  const event = anEvent({ certainty: "claimed", sides: ["unknown"] });
  const view = entryEmbed(aJudgedRecord({ events: [event] }), { kind: "events", entry: event });
  expect(view).toMatchObject({ by: ["Not known"], line: null, was: null });
  expect(view.facts).toEqual([{ name: "Certainty", text: "Claimed by one party" }]);
  expect(view.lists[0]?.nothing).toBe("It is tied to no warning of the record.");
});

describe("an embed says what it shows, who and what it is about, and heads its list", () => {
  const record = aJudgedRecord({ events: crossings, weapons: [aWeapon()] });
  const [event = anEvent()] = crossings;

  test("of a warning", () => {
    const view = entryEmbed(record, { kind: "warnings", entry: aWarning({ role: "Head of the Council" }) });
    expect(view).toMatchObject({
      shows: "A warning, and what happened then",
      by: [{ name: "A President", href: "/actors/a-president/" }, "Head of the Council"],
      facts: [
        { name: "Warned against", text: aWarning().redLine },
        { name: "Said to follow", text: aWarning().consequence },
      ],
    });
    expect(view.lists.map(({ heading, rows }) => [heading, rows.of])).toEqual([["What happened afterwards", "tied"]]);
    const unstated = entryEmbed(record, { kind: "warnings", entry: aWarning({ consequence: null }) });
    expect(unstated.facts.map(({ name }) => name)).toEqual(["Warned against"]);
    expect(unstated.by).toHaveLength(1);
  });

  test("of an event", () => {
    const view = entryEmbed(record, { kind: "events", entry: event });
    expect(view).toMatchObject({
      shows: "An event, and the warnings it came after",
      by: [{ name: "United States", href: "/sides/united-states/" }],
      facts: [],
      was: "Crossed the line of one warning, 50 days after it.",
    });
    expect(view.lists.map(({ heading, rows }) => [heading, rows.of])).toEqual([["The warnings it came after", "tied"]]);
    expect(view.lists[0]?.rows.items[0]).toMatchObject({ id: aWarning().id, href: `/warnings/${aWarning().id}/` });
  });

  test("of a line", () => {
    const view = entryEmbed(record, { kind: "lines", entry: aLine() });
    expect(view.shows).toBe("A line, and what became of it");
    expect(view.lists.map(({ heading, rows }) => [heading, rows.of])).toEqual([["What happened afterwards", "tied"]]);
  });

  test("of an actor and of a weapon system", () => {
    const actor = entryEmbed(record, { kind: "actors", entry: anActor() });
    expect(actor.shows).toBe("Who warned or acted, with the latest warnings and events");
    expect(actor.said).toBe("1 statement on 1 line, by what became of each line as a whole: 1 crossed.");
    expect(actor.lists.map(({ heading, rows }) => [heading, rows.of])).toEqual([["1 warning", "warnings"]]);
    expect(entryEmbed(record, { kind: "weapons", entry: aWeapon() }).shows).toBe(
      "A weapon system, with the latest warnings and events",
    );
  });

  test("of one that was withdrawn", () => {
    const gone = aWarning({ withdrawn: aWithdrawal() });
    expect(entryEmbed(record, { kind: "warnings", entry: gone })).toMatchObject({
      shows: "An entry that was withdrawn",
      by: ["on 1 February 2025"],
    });
  });
});

test("the embed of an event says of a warning it may have come before that the order is not shown", () => {
  const vague = anEvent({ date: on("2023-01"), answers: [anAnswer()] });
  const view = entryEmbed(aJudgedRecord({ events: [vague] }), { kind: "events", entry: vague });
  expect(view.lists[0]?.rows.items[0]).toMatchObject({ lag: "order not shown" });
});

test("the embed of a line that nobody has stated shows what would cross it, and no more", () => {
  const view = entryEmbed(aJudgedRecord({ warnings: [] }), { kind: "lines", entry: aLine() });
  expect(view).toMatchObject({ date: null, answer: null, line: null, lists: [] });
  expect(view.facts).toEqual([{ name: "Crossed if", text: aLine().test }]);
});

describe("an entry that other sites frame already", () => {
  test("has an embed at an id it once had, of the entry as it is now", () => {
    const pages = embedPages(aJudgedRecord({ warnings: [aWarning({ formerIds: ["2023-01-09-a-warning"] })] }));
    const [now, once] = pages.filter(({ kind }) => kind === "warnings");
    expect(once?.id).toBe("2023-01-09-a-warning");
    expect(once?.view.href).toBe(now?.view.href);
    expect(once?.view.title).not.toBe(now?.view.title);
  });

  test("says that it was withdrawn, and nothing else", () => {
    const warning = aWarning({ withdrawn: aWithdrawal() });
    const view = entryEmbed(aJudgedRecord({ warnings: [warning] }), { kind: "warnings", entry: warning });
    expect(view).toMatchObject({ headline: "Withdrawn: Long-range missiles would bring an answer", lists: [] });
    expect(view.said).toBe("The statement was never made.");
  });
});

test("a headline with quotation marks and brackets ends neither the frame's title nor its tag", () => {
  const warning = aWarning({ headline: `"Red" <line> & more` });
  const view = entryEmbed(aJudgedRecord({ warnings: [warning] }), { kind: "warnings", entry: warning });
  const code = iframeCode("https://record.example/embed/", view);
  expect(code).toContain(
    `title="A warning, and what happened then: &quot;Red&quot; &lt;line&gt; &amp; more (A Record)"`,
  );
});

test("programs are told who answers for the entry, not who is quoted in it", () => {
  const response = oEmbedResponse(aJudgedRecord(), { kind: "warnings", entry: aWarning() });
  expect(response).toMatchObject({ type: "rich", version: "1.0", author_name: "A Publisher" });
});

test("a page offers a code that frames its own embed", () => {
  const event = anEvent();
  const { embed } = eventPage(aJudgedRecord({ events: [event] }), event).head;
  expect(embed?.code).toContain('src="https://record.example/embed/events/2023-03-01-an-event/"');
  expect(embed?.oEmbed?.href).toBe("https://record.example/oembed/events/2023-03-01-an-event.json");
});
