import { describe, expect, test } from "vitest";

import type { TieMark } from "../../../src/model/terms/event";
import {
  type EntryMark,
  entryMark,
  otherEnd,
  type ZoomData,
  zoomEntriesOf,
} from "../../../src/model/zoom/zoom-entries";
import { anEventRow, aWarningRow, someZoomData } from "./zoom-builders";

const another = aWarningRow({ id: "2023-01-20-another", date: "2023-01-20", line: 1 });

function entryIn(data: Partial<ZoomData>, id: string) {
  const found = zoomEntriesOf(someZoomData(data)).find((entry) => entry.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
}

test("a warning has its names, its place in time and its words written out", () => {
  expect(entryIn({}, "2023-01-10-a-warning")).toMatchObject({
    kind: "warning",
    key: "warning-2023-01-10-a-warning",
    date: { year: 2023, month: 1, day: 10 },
    headline: "Missiles would bring an answer",
    actors: ["a-president"],
    sides: ["russia"],
    weapons: ["a-missile"],
    themes: ["arms-supply"],
    lines: ["a-line"],
    status: "crossed",
    answer: "Crossed after 50 days.",
    page: 1,
    ties: [],
  });
});

test("an event has the lines and themes of the warnings it answers, each once", () => {
  const again = aWarningRow({ id: "2023-01-15-again", date: "2023-01-15" });
  const answers = [0, 1, 2].map((place) => [place, "crossing"] as const);
  const warnings = [aWarningRow(), again, another];
  expect(entryIn({ warnings, events: [anEventRow({ answers })] }, "2023-02-01-a-delivery")).toMatchObject({
    kind: "event",
    key: "event-2023-02-01-a-delivery",
    headline: "Missiles are delivered",
    actors: ["a-minister"],
    sides: ["united-states"],
    weapons: ["a-missile"],
    certainty: "confirmed",
    themes: ["arms-supply"],
    lines: ["a-line", "another-line"],
  });
});

test("a tie is known at both ends", () => {
  const data = { events: [anEventRow()] };
  const warning = entryIn(data, "2023-01-10-a-warning");
  const [tie] = warning.ties;
  if (!tie) throw new Error("no tie");
  expect([otherEnd(tie, warning).id, otherEnd(tie, tie.event).id]).toEqual([
    "2023-02-01-a-delivery",
    "2023-01-10-a-warning",
  ]);
  expect(tie.event.ties).toEqual([tie]);
});

test("what is said to be tied to a warning that is not there is tied to nothing", () => {
  const event = anEventRow({ answers: [[7, "crossing"]] });
  expect(entryIn({ events: [event] }, "2023-02-01-a-delivery")).toMatchObject({ ties: [], lines: [] });
});

test("warnings and events stand by date, and what may be later on one first day after what may not", () => {
  const warnings = [aWarningRow({ id: "month", date: "2023-01" }), aWarningRow({ id: "day", date: "2023-01-01" })];
  const events = [anEventRow({ id: "before", date: "2022-12-31" })];
  expect(zoomEntriesOf(someZoomData({ warnings, events })).map(({ id }) => id)).toEqual(["before", "day", "month"]);
});

test("a date that is none is refused with its words", () => {
  expect(() => zoomEntriesOf(someZoomData({ warnings: [aWarningRow({ date: "soon" })] }))).toThrow('"soon" is no date');
});

describe("an event with several relations is drawn as the one that says most", () => {
  const order: readonly TieMark[] = [
    "crossing",
    "partial-crossing",
    "said-to-cross",
    "stated-consequence",
    "other-response",
    "restraint",
    "rhetoric",
  ];

  test.each(order.slice(1).map((mark, place) => [order[place] ?? mark, mark] as const))(
    "%s before %s",
    (first, then) => {
      const answers = [
        [0, then],
        [1, first],
      ] as const;
      const event = entryIn(
        { warnings: [aWarningRow(), another], events: [anEventRow({ answers: [...answers] })] },
        "2023-02-01-a-delivery",
      );
      expect(entryMark(event, null)).toBe<EntryMark>(first);
    },
  );

  test("also beside a selected warning that it does not answer", () => {
    const data = { warnings: [aWarningRow(), another], events: [anEventRow()] };
    const entries = zoomEntriesOf(someZoomData(data));
    const [event, selected] = ["2023-02-01-a-delivery", "2023-01-20-another"].map((id) =>
      entries.find((entry) => entry.id === id),
    );
    if (!event || !selected) throw new Error("both are there");
    expect(entryMark(event, selected)).toBe("crossing");
  });
});
