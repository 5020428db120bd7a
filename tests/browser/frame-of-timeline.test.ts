import { expect, test } from "vitest";

import { viewHeading } from "../../src/browser/framed/frame-of-timeline";
import { emptyFilter } from "../../src/model/filter";
import type { PlacedPair } from "../../src/model/filter-index";
import { frameCode, timelineFrameOf } from "../../src/model/frame-code";

const labelOf = (_: string, value: string) => (value === "atacms" ? "ATACMS" : value);
const atacms = { ...emptyFilter, weapon: ["atacms"] };

const pairs = (count: number) => Array.from({ length: count }, () => ({}) as PlacedPair);
const groups = (own: number, aftermath = 0) => ({ own: pairs(own), aftermath: pairs(aftermath) });

test("a framed view is called as the timeline calls it, and the whole record by what it is", () => {
  expect(viewHeading(atacms, groups(8, 19), labelOf).title).toBe("ATACMS");
  expect(viewHeading({ ...atacms, from: 2024 }, groups(1), labelOf).title).toBe("1 warning, filtered");
  const whole = viewHeading({ ...emptyFilter, order: "oldest" }, groups(198), labelOf);
  expect(whole).toEqual({ title: "All warnings of the record", sentence: { strong: "198 warnings", rest: "." } });
});

test("it says which of them name it, or by what they were selected", () => {
  const { strong, rest } = viewHeading(atacms, groups(1, 1), labelOf).sentence;
  expect(strong + rest).toBe("2 warnings: 1 names or plainly means it, in 1 it was part of what happened afterwards.");
  expect(viewHeading({ ...emptyFilter, from: 2024 }, groups(2), labelOf).sentence.rest).toBe(" selected by from 2024.");
});

test("the title of a frame names what it shows, whatever letters that takes", () => {
  const code = frameCode(timelineFrameOf("https://record.example/embed/timeline/?a=1&b=2", 'The "line"', "A Record"));
  expect(code).toContain('title="The &quot;line&quot;: warnings and what happened then (A Record)"');
  expect(code).toContain('src="https://record.example/embed/timeline/?a=1&amp;b=2"');
});
