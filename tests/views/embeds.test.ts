import { describe, expect, test } from "vitest";

import { embedPages, entryEmbed } from "../../src/views/embeds";
import { eventPage } from "../../src/views/event-page";
import { iframeCode, oEmbedResponse } from "../../src/views/oembed";
import { aLine, anActor, anAnswer, anEvent, aWarning, aWithdrawal, on } from "../builders";
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
