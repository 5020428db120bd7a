import { expect, test } from "vitest";

import { zoomEntriesOf } from "../../src/model/zoom/zoom-entries";
import { zoomData } from "../../src/views/zoom-data";
import { anAnswer, anEvent, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const delivery = anEvent({ id: "2023-02-a-delivery", date: on("2023-02"), answers: [anAnswer()] });

test("a warning and its event are tied both ways, with relation and days in the words of the pair", () => {
  const [warning, event] = zoomEntriesOf(zoomData(aJudgedRecord({ events: [delivery] })));
  expect(warning).toMatchObject({
    kind: "warning",
    id: "2023-01-10-a-warning",
    actors: ["a-president"],
    status: "crossed",
  });
  expect(warning?.ties).toMatchObject([{ event: { id: delivery.id }, mark: "crossing", lag: "after 22 to 49 days" }]);
  expect(event?.ties).toMatchObject([{ warning: { id: "2023-01-10-a-warning" }, lead: "22 to 49 days before" }]);
  expect(event?.ties[0]).toBe(warning?.ties[0]);
});

test("a date of which only the month is known is all its days", () => {
  const [, event] = zoomEntriesOf(zoomData(aJudgedRecord({ events: [delivery] })));
  expect(event && event.span.last - event.span.first).toBe(27);
});

test("an event that is only claimed says so", () => {
  const claimed = { ...delivery, certainty: "claimed" as const };
  const [warning] = zoomEntriesOf(zoomData(aJudgedRecord({ events: [claimed] })));
  expect(warning?.ties).toMatchObject([{ note: "Claimed by one party" }]);
});

test("a withdrawn warning is not drawn, and its event stands alone", () => {
  const withdrawn = aWarning({ id: "2023-01-09-withdrawn", date: on("2023-01-09"), withdrawn: aWithdrawal() });
  const event = anEvent({ answers: [anAnswer({ warning: withdrawn.id })] });
  const data = zoomData(aJudgedRecord({ warnings: [aWarning(), withdrawn], events: [event] }));
  expect(data.warnings.map(([id]) => id)).toEqual(["2023-01-10-a-warning"]);
  expect(zoomEntriesOf(data)[1]?.ties).toEqual([]);
});

test("the sentence in the place of events is that of the pair", () => {
  const { nothing } = zoomData(aJudgedRecord());
  expect(nothing["not-crossed"]).toContain("No crossing found in public sources up to");
  expect(nothing["not-testable"]).toBe("The act that would count as a crossing is not named.");
});
