import { expect, test } from "vitest";

import { viewHeading, viewSentence } from "../../src/browser/framed/frame-of-timeline";
import { emptyFilter } from "../../src/model/filter";
import { frameCode, timelineFrameOf } from "../../src/model/frame-code";

const labelOf = (_: string, value: string) => (value === "atacms" ? "ATACMS" : value);
const atacms = { ...emptyFilter, weapon: ["atacms"] };

test("a framed view is called by its one choice, else by how many warnings it holds", () => {
  expect(viewHeading(atacms, labelOf, 27)).toBe("ATACMS");
  expect(viewHeading({ ...atacms, from: 2024 }, labelOf, 1)).toBe("1 warning, filtered");
  expect(viewHeading({ ...emptyFilter, order: "oldest" }, labelOf, 198)).toBe("All warnings of the record");
});

test("it says which of them name it, or by what they were selected", () => {
  const warnings = [
    { actor: "x", weapons: ["atacms"] },
    { actor: "x", weapons: [] },
  ];
  const { strong, rest } = viewSentence(atacms, labelOf, warnings);
  expect(strong + rest).toBe("2 warnings: 1 names or plainly means it, in 1 it was part of what happened afterwards.");
  expect(viewSentence({ ...atacms, from: 2024 }, labelOf, warnings).rest).toBe(" by weapon system: ATACMS; from 2024.");
});

test("the title of a frame names what it shows, whatever letters that takes", () => {
  const code = frameCode(timelineFrameOf("https://record.example/embed/timeline/?a=1&b=2", 'The "line"', "A Record"));
  expect(code).toContain('title="The &quot;line&quot;: warnings and what happened then (A Record)"');
  expect(code).toContain('src="https://record.example/embed/timeline/?a=1&amp;b=2"');
});
