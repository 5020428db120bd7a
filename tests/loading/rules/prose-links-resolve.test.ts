import { expect, test } from "vitest";

import { proseLinksResolve } from "../../../src/loading/rules/prose-links-resolve";
import type { Prose } from "../../../src/model/archive";
import { anEvent, someEntries } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

function linkTo(url: string): Prose {
  return {
    type: "root",
    children: [{ type: "paragraph", children: [{ type: "link", url, children: [{ type: "text", value: "it" }] }] }],
  };
}

test.each([
  "../warnings/2023-01-10-a-warning.md",
  "2023-03-01-an-event.md",
  "./2023-03-01-an-event.md",
  "https://record.example",
])("a link to %s leads somewhere", (url) => {
  expect(findingsOf(proseLinksResolve, { events: [anEvent({ notes: linkTo(url) })] })).toEqual(noFindings);
});

test("a link to an entry that is not there is a fault that proposes the nearest", () => {
  const { faults } = findingsOf(proseLinksResolve, {
    events: [anEvent({ summary: linkTo("../warnings/2023-01-10-a-waning.md") })],
  });
  expect(faults).toMatchObject([{ field: "body.links[0]", suggestion: "../warnings/2023-01-10-a-warning.md" }]);
});

test.each([
  "../warnings/",
  "../../README.md",
  "../warnings/2023-01-10-a-warning",
  "../warnings/2023-01-10-a-warning.md#notes",
])("a link to %s is a fault", (url) => {
  expect(findingsOf(proseLinksResolve, { events: [anEvent({ summary: linkTo(url) })] }).faults).toMatchObject([
    { found: url },
  ]);
});

test("the codebook's links start from its own folder", () => {
  expect(findingsOf(proseLinksResolve, { codebook: linkTo("warnings/2023-01-10-a-warning.md") })).toEqual(noFindings);
  expect(
    findingsOf(proseLinksResolve, { codebook: linkTo("../warnings/2023-01-10-a-warning.md") }).faults,
  ).toHaveLength(1);
});

function pageWith(url: string) {
  const { sitePages } = someEntries();
  return { sitePages: { ...sitePages, editorial: { ...sitePages.editorial, body: linkTo(url) } } };
}

test.each(["../warnings/2023-01-10-a-warning.md", "imprint.md", "../codebook.md"])(
  "a page about the record may lead to %s",
  (url) => {
    expect(findingsOf(proseLinksResolve, pageWith(url))).toEqual(noFindings);
  },
);

test("a page about the record that leads nowhere is a fault, and an entry leads to no such page", () => {
  expect(findingsOf(proseLinksResolve, pageWith("impress.md")).faults).toMatchObject([
    { file: "content/pages/editorial.md", field: "body.links[0]", found: "impress.md", suggestion: "imprint.md" },
  ]);
  expect(
    findingsOf(proseLinksResolve, { events: [anEvent({ notes: linkTo("../pages/imprint.md") })] }).faults,
  ).toHaveLength(1);
});
