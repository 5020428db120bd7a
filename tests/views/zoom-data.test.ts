import { expect, test } from "vitest";

import { dayOf, dayToPartialDate, isoPartialDate } from "../../src/model/dates";
import { pairsPerPage } from "../../src/model/paging";
import { zoomEntriesOf } from "../../src/model/zoom/zoom-entries";
import { zoomData } from "../../src/views/zoom-data";
import { anAnswer, anEvent, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const delivery = anEvent({ id: "2023-02-a-delivery", date: on("2023-02"), answers: [anAnswer()] });

test("a warning and its event are tied both ways, with the relation", () => {
  const [warning, event] = zoomEntriesOf(zoomData(aJudgedRecord({ events: [delivery] })));
  expect(warning).toMatchObject({
    kind: "warning",
    id: "2023-01-10-a-warning",
    actors: ["a-president"],
    status: "crossed",
  });
  expect(warning?.ties).toMatchObject([{ event: { id: delivery.id }, mark: "crossing" }]);
  expect(event?.ties[0]).toBe(warning?.ties[0]);
});

test("a date of which only the month is known is all its days", () => {
  const [, event] = zoomEntriesOf(zoomData(aJudgedRecord({ events: [delivery] })));
  expect(event && event.span.last - event.span.first).toBe(27);
});

test("an event that is only claimed is known as such", () => {
  const claimed = { ...delivery, certainty: "claimed" as const };
  const [, event] = zoomEntriesOf(zoomData(aJudgedRecord({ events: [claimed] })));
  expect(event).toMatchObject({ certainty: "claimed" });
});

test("a withdrawn warning is not drawn, and its event stands alone", () => {
  const withdrawn = aWarning({ id: "2023-01-09-withdrawn", date: on("2023-01-09"), withdrawn: aWithdrawal() });
  const event = anEvent({ answers: [anAnswer({ warning: withdrawn.id })] });
  const data = zoomData(aJudgedRecord({ warnings: [aWarning(), withdrawn], events: [event] }));
  expect(data.warnings.map(([id]) => id)).toEqual(["2023-01-10-a-warning"]);
  expect(zoomEntriesOf(data)[1]?.ties).toEqual([]);
});

test("a warning knows the page of the timeline that holds its pair, newest first", () => {
  const warnings = Array.from({ length: pairsPerPage + 1 }, (_, place) => {
    const date = isoPartialDate(dayToPartialDate(dayOf("2023-01-01") + place));
    return aWarning({ id: `${date}-a-warning`, date: on(date) });
  });
  const pages = zoomEntriesOf(zoomData(aJudgedRecord({ warnings }))).map(
    (entry) => entry.kind === "warning" && entry.page,
  );
  expect([pages[0], pages[1], pages.at(-1)]).toEqual([2, 1, 1]);
});
