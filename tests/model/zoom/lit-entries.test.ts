import { expect, test } from "vitest";

import { entryMark } from "../../../src/model/zoom/entry-mark";
import { layOutLane } from "../../../src/model/zoom/lane-layout";
import { lanesOf } from "../../../src/model/zoom/lanes";
import { litInLane, litWith } from "../../../src/model/zoom/lit-entries";
import { zoomEntriesOf } from "../../../src/model/zoom/zoom-entries";
import { anEventRow, aWarningRow, someZoomData } from "./zoom-builders";

const data = someZoomData({
  warnings: [aWarningRow(), aWarningRow({ id: "2023-01-20-another", date: "2023-01-20" })],
  events: [
    anEventRow({
      answers: [
        [0, "rhetoric"],
        [1, "crossing"],
      ],
    }),
    anEventRow({ id: "2023-02-02-a-parade", date: "2023-02-02", answers: [] }),
  ],
});
const entries = zoomEntriesOf(data);
const entry = (id: string) => {
  const found = entries.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const warning = entry("2023-01-10-a-warning");
const delivery = entry("2023-02-01-a-delivery");

test("a warning lights its aftermath, an event the warnings it answers", () => {
  expect([...litWith(warning)].map(({ id }) => id)).toEqual(["2023-01-10-a-warning", "2023-02-01-a-delivery"]);
  expect(litWith(delivery).size).toBe(3);
});

test("an event is drawn as the first of its relations, and beside a selected warning as its relation to that", () => {
  expect(entryMark(delivery, null)).toBe("crossing");
  expect(entryMark(delivery, warning)).toBe("rhetoric");
  expect(entryMark(entry("2023-02-02-a-parade"), null)).toBe("none");
});

test("a warning is drawn as what became of its line", () => {
  expect(entryMark(warning, delivery)).toBe("crossed");
});

test("what is lit stays in its row, or comes in front of the cluster that holds it", () => {
  const [lane] = lanesOf(entries, "kind", data).lanes;
  if (!lane) throw new Error("no lane");
  const narrow = { ...lane, rows: 1 };
  const apart = layOutLane(narrow, 40);
  expect(litInLane(narrow, apart, litWith(warning), 40)).toEqual([apart[0]]);
  const together = layOutLane(narrow, 1);
  expect(together).toMatchObject([{ kind: "cluster" }]);
  expect(litInLane(narrow, together, litWith(warning), 1)).toMatchObject([{ kind: "entry", row: 0, entry: warning }]);
});
