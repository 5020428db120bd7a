import type { Paragraph } from "mdast";
import { expect, test } from "vitest";

import type { Prose } from "../../src/model/archive";
import { proseAddresses, typeset, typesetEntries, typesetProse } from "../../src/typesetting/typeset";
import { aClaim, aRecord, aWarning, someEntries } from "../builders";

test("straight quotation marks and apostrophes become typographic ones", () => {
  expect(typeset(`It would put NATO "at war", says Russia's envoy ('are fighting')`)).toBe(
    "It would put NATO “at war”, says Russia’s envoy (‘are fighting’)",
  );
});

test("text keeps its length, so that parts of it can be found again", () => {
  const text = `"a" '' "b" '''c'''`;
  expect(typeset(text)).toHaveLength(text.length);
});

test("a pair of marks may span a link", () => {
  const paragraph: Paragraph = {
    type: "paragraph",
    children: [
      { type: "text", value: 'the "' },
      { type: "link", url: "../events/an-event.md", children: [{ type: "text", value: "answer" }] },
      { type: "text", value: '" came' },
    ],
  };
  const prose: Prose = { type: "root", children: [paragraph] };
  expect(typesetProse(prose, () => "/events/an-event/")).toEqual({
    type: "root",
    children: [
      {
        type: "paragraph",
        children: [
          { type: "text", value: "the “" },
          { type: "link", url: "/events/an-event/", children: [{ type: "text", value: "answer" }] },
          { type: "text", value: "” came" },
        ],
      },
    ],
  });
});

test("cells of a table are set, each for itself", () => {
  const cells = ['"all means"', "one's own"].map((value) => ({
    type: "tableCell" as const,
    children: [{ type: "text" as const, value }],
  }));
  const table = { type: "table" as const, children: [{ type: "tableRow" as const, children: cells }] };
  const set = typesetProse({ type: "root", children: [table] }, (written) => written);
  expect(JSON.stringify(set)).toContain("“all means”");
  expect(JSON.stringify(set)).toContain("one’s own");
});

test("what changed about the record itself is set too", () => {
  const changes = [{ date: "2025-02-01", what: 'the word "line"', why: "It's clearer" }];
  expect(typesetEntries(someEntries({ record: aRecord({ changes }) })).record.changes).toEqual([
    { date: "2025-02-01", what: "the word “line”", why: "It’s clearer" },
  ]);
});

test("the record's own words are set, and what others said is left to the letter", () => {
  const quote = { text: 'We "will" answer', lang: "en", source: "a-source", original: null };
  const { warnings } = typesetEntries(
    someEntries({ warnings: [aWarning({ headline: 'An "answer"', quotes: [quote] })] }),
  );
  expect(warnings[0]).toMatchObject({ headline: "An “answer”", quotes: [{ text: 'We "will" answer' }] });
});

test("the reason of a withdrawal is set like any other words of the record", () => {
  const withdrawn = { date: "2025-02-01", reason: 'It was no "warning".', see: null };
  const { warnings } = typesetEntries(someEntries({ warnings: [aWarning({ withdrawn })] }));
  expect(warnings[0]?.withdrawn?.reason).toBe("It was no “warning”.");
});

test("a link to an entry's file leads to its page, and a claim to its place on the article's page", () => {
  const addressOf = proseAddresses("events", [aClaim({ id: "a-claim", source: "seed-001" })]);
  expect(addressOf("../warnings/2023-01-10-a-warning.md")).toBe("/warnings/2023-01-10-a-warning/");
  expect(addressOf("another-event.md")).toBe("/events/another-event/");
  expect(addressOf("../claims/a-claim.md")).toBe("/sources/seed-001/#a-claim");
  expect(addressOf("https://a.example/x.md")).toBe("https://a.example/x.md");
});
