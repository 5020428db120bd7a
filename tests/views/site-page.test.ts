import { expect, test } from "vitest";

import { readSitePage } from "../../src/loading/read-entry";
import type { SitePage } from "../../src/model/archive";
import { sitePageView } from "../../src/views/site-page";
import { anArchive, aRecord, someEntries } from "../builders";

function pageOf(body: string): SitePage {
  const file = `---\ntitle: How it is edited\ndescription: What it says.\nwords: who edits it\n---\n\n${body}\n`;
  const { value, faults } = readSitePage("content/pages/editorial.md", new TextEncoder().encode(file));
  if (!value) throw new Error(JSON.stringify(faults));
  return value;
}

const { sitePages } = someEntries();

test("a page about the record has its lead and its sections, each with an address of its own", () => {
  const editorial = pageOf(
    "First this.\n\n## Who edits\n\nSomebody.\n\nAnd others.\n\n## How to complain\n\nBy letter.",
  );
  const { lead, sections } = sitePageView(anArchive({ sitePages: { ...sitePages, editorial } }), "editorial");
  expect(lead.children).toHaveLength(1);
  expect(sections.map(({ id, heading, prose }) => [id, heading, prose.children.length])).toEqual([
    ["who-edits", "Who edits", 2],
    ["how-to-complain", "How to complain", 1],
  ]);
});

test("what nobody has said of a copy is said to be missing on its imprint, and no name stands there", () => {
  const { owner } = sitePageView(anArchive({ record: aRecord({ publisher: null }) }), "imprint");
  expect(owner).toEqual([
    { name: "Published by", values: ["This copy does not name its publisher."] },
    { name: "Write to", values: ["This copy names no address to write to."] },
    { name: "Worked on at", values: ["This copy names no repository in which it is worked on."] },
    { name: "Paid for by", values: ["This copy does not say who pays for the work."] },
  ]);
});

test("while nobody from outside has reviewed anything, the page on editing says so; else it names who did, and when", () => {
  const outside = [{ by: "A reviewer", date: "2026-01-02", what: "the codebook" }];
  const review = { coding: "One person codes.", outside };
  const without = sitePageView(anArchive(), "editorial").review;
  expect(without?.outside).toEqual([
    "No person or body other than the editors has reviewed the entries or the rules so far.",
  ]);
  const reviewed = sitePageView(anArchive({ record: aRecord({ review }) }), "editorial").review;
  expect(reviewed).toMatchObject({
    coding: "One person codes.",
    outside: ["A reviewer, 2 January 2026: the codebook"],
  });
});

test("pages that are not about this copy do not say who answers for it", () => {
  expect(sitePageView(anArchive(), "privacy")).toMatchObject({ owner: [], review: null });
});
