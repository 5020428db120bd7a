import { expect, test } from "vitest";

import {
  actorNames,
  clusterName,
  countWords,
  entryName,
  leftOutSentence,
  selectionSentence,
  soleKindWord,
} from "../../src/browser/zoom/zoom-words";
import { layOutLane } from "../../src/model/zoom/lane-layout";
import { zoomEntriesOf } from "../../src/model/zoom/zoom-entries";
import { anEventRow, entriesOn, someZoomData } from "../model/zoom/zoom-builders";

const data = someZoomData({
  events: [anEventRow(), anEventRow({ id: "2023-02-02-a-speech", answers: [[0, "rhetoric"]] })],
});
const [warning, event] = zoomEntriesOf(data);
if (!warning || !event) throw new Error("a warning and an event");

test("an entry is called by what it is, its headline, date, actors and standing", () => {
  expect(entryName(warning, actorNames(data))).toBe(
    "Warning: Missiles would bring an answer. 10 January 2023 · A. President. Crossed after 50 days.",
  );
  expect(entryName(event, actorNames(data))).toBe(
    "Event: Missiles are delivered. 1 February 2023 · A. Minister. Crossed",
  );
});

test("what is selected is said with how many are lit, and how they are related", () => {
  expect(selectionSentence(warning)).toBe(
    "Selected: Missiles would bring an answer. 2 events afterwards: 1 crossed, 1 words",
  );
  expect(selectionSentence(event)).toBe("Selected: Missiles are delivered. After 1 warning: 1 crossed");
});

test("where nothing is tied, that is said", () => {
  const [alone] = entriesOn(["2022-03-01"]);
  expect(alone && selectionSentence(alone)).toBe("Selected: Missiles would bring an answer. No event afterwards");
});

test("beside the number in a cluster stands what it counts, where that is one kind", () => {
  expect(soleKindWord([warning, warning])).toBe("warnings");
  expect(soleKindWord([event])).toBe("event");
  expect(soleKindWord([warning, event])).toBeNull();
});

test("a cluster is called by its numbers and its part of the calendar", () => {
  const entries = entriesOn(["2022-03-01", "2022-03-02"]);
  const [cluster] = layOutLane({ id: "a-lane", name: "A lane", entries, rows: 1 }, 1.2);
  expect(cluster?.kind === "cluster" && clusterName(cluster)).toBe("2 warnings, March 2022");
  expect(countWords([warning, event, event])).toBe("1 warning and 2 events");
});

test("lanes left out are counted, and nothing is said where there are none", () => {
  expect(leftOutSentence(12, 0)).toBe("");
  expect(leftOutSentence(200, 30)).toContain("30 more are not");
});
