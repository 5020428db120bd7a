import { expect, test } from "vitest";

import type { AftermathEvent, Warning } from "../../src/model/archive";
import { aftermathOf, tiedEvents } from "../../src/views/aftermath";
import { known } from "../../src/views/known";
import { anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "./judged";

function factsOf(event: AftermathEvent, warning: Warning = aWarning()): string[] {
  const { archive, judgements } = aJudgedRecord({ events: [event], warnings: [warning] });
  return tiedEvents(archive, warning, known(judgements.ofWarning, warning.id)).map(({ tie }) => tie.facts);
}

test("a partial crossing says what it lacks, and how the tie is known", () => {
  const partial = anAnswer({ relation: "partial-crossing", missing: "stage", tie: "inferred" });
  expect(factsOf(anEvent({ answers: [partial] }))).toEqual([
    "Short of the line by an earlier stage; by the coder’s reading.",
  ]);
});

test("a tie that moves nothing says why", () => {
  expect(factsOf(anEvent({ date: on("2023-01"), answers: [anAnswer()] }))).toEqual([
    "As a source reports; not counted: no source shows that it came after the warning.",
  ]);
});

test("a stated consequence carried out in part says so", () => {
  const stated = anAnswer({ relation: "stated-consequence", degree: "part" });
  expect(factsOf(anEvent({ sides: ["russia"], answers: [stated] }))).toEqual([
    "Part of what was said to follow; as a source reports.",
  ]);
});

const lapsed = { date: on("2023-02-01"), reason: "Taken back.", sources: ["a-source"] };

test.each([
  ["an event that is not confirmed", { certainty: "claimed" as const }, {}, "its event is not confirmed"],
  ["what came after a lapse", {}, { lapsed }, "it came after the warning had lapsed"],
  ["what lies after the as-of date", { date: on("2026-01-02") }, {}, "it lies after the as-of date"],
  ["what came before", { date: on("2023-01-02") }, {}, "it came before the first statement"],
])("%s is shown with the reason why it does not count", (_, event, warning, reason) => {
  expect(factsOf(anEvent({ answers: [anAnswer()], ...event }), aWarning(warning))).toEqual([
    `As a source reports; not counted: ${reason}.`,
  ]);
});

test("what only a wider reading covers is said to cross, and why that does not count", () => {
  expect(factsOf(anEvent({ answers: [anAnswer({ relation: "partial-crossing", missing: "reading" })] }))).toEqual([
    "As a source reports; not counted: only a wider reading of the words covers it.",
  ]);
});

function itemsOf(events: readonly AftermathEvent[], warning: Warning = aWarning()) {
  const { archive, judgements } = aJudgedRecord({ events, warnings: [warning] });
  return aftermathOf(warning, known(archive.linksOf, warning.id), known(judgements.ofWarning, warning.id));
}

const happened = (date: string, own: Partial<AftermathEvent> = {}) =>
  anEvent({ id: `${date}-event`, date: on(date), answers: [anAnswer()], ...own });

test("each event has a place of its own on the page, and leads to its own page", () => {
  const items = itemsOf([happened("2023-03-01"), happened("2023-03-02")]);
  expect(items.map(({ anchor, href }) => [anchor, href])).toEqual([
    ["2023-01-10-a-warning-1", "/events/2023-03-01-event/"],
    ["2023-01-10-a-warning-2", "/events/2023-03-02-event/"],
  ]);
});

test("words, restraint and what does not count are told more softly than what was done", () => {
  const related = (relation: "rhetoric" | "restraint" | "crossing") => [anAnswer({ relation })];
  const items = itemsOf([
    happened("2023-03-01", { answers: related("rhetoric") }),
    happened("2023-03-02", { answers: related("restraint") }),
    happened("2023-03-03", { answers: related("crossing") }),
    happened("2023-03-04", { certainty: "claimed" }),
  ]);
  expect(items.map(({ isMinor }) => isMinor)).toEqual([true, true, false, true]);
});

test("a note says what relation and days do not: that it is not confirmed, or came too late", () => {
  const notes = itemsOf(
    [
      happened("2023-01-20"),
      happened("2023-01-21", { certainty: "disputed" }),
      happened("2023-03-01"),
      happened("2026-01-02"),
    ],
    aWarning({ lapsed }),
  ).map(({ note }) => note);
  expect(notes).toEqual([null, "Disputed", "After the warning had lapsed", "After the as-of date"]);
  expect(itemsOf([happened("2023-01")]).map(({ note }) => note)).toEqual([null]);
});
