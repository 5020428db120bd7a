import { expect, test } from "vitest";

import { actorPage } from "../../src/views/actor-page";
import { eventPage } from "../../src/views/event-page";
import { facetView } from "../../src/views/facet-page";
import { facetPages } from "../../src/views/facets";
import { lineList } from "../../src/views/line-list";
import { linePage } from "../../src/views/line-page";
import { plainList, weaponList } from "../../src/views/list-pages";
import type { PageHead } from "../../src/views/page-head";
import { sourceList } from "../../src/views/source-list";
import { sourcePage } from "../../src/views/source-page";
import { warningPage } from "../../src/views/warning-page";
import { weaponPage } from "../../src/views/weapon-page";
import { aLine, anActor, anAnswer, anEvent, aSource, aWarning, aWeapon } from "../builders";
import { aJudgedRecord } from "./judged";

const event = anEvent({ answers: [anAnswer()] });
const record = aJudgedRecord({ events: [event], weapons: [aWeapon()] });
const crossed = "Crossed after 50 days. No response on record.";
const [side] = facetPages("sides", record).map((page) => facetView(record, page).head);

const heads: [string, PageHead | undefined, Partial<PageHead>][] = [
  [
    "a warning",
    warningPage(record, aWarning()).head,
    {
      path: "/warnings/2023-01-10-a-warning/",
      section: "timeline",
      description: `A President, 10 January 2023: Delivering long-range missiles. ${crossed}`,
      data: "/warnings/2023-01-10-a-warning.json",
    },
  ],
  [
    "an event",
    eventPage(record, event).head,
    {
      path: "/events/2023-03-01-an-event/",
      section: "events",
      description: "1 March 2023. Crossed the line of one warning, 50 days after it.",
    },
  ],
  [
    "a line",
    linePage(record, aLine()).head,
    { path: "/lines/a-line/", section: "lines", description: `Delivering long-range missiles ${crossed}` },
  ],
  ["an actor", actorPage(record, anActor()).head, { path: "/actors/a-president/", section: "actors" }],
  ["a weapon system", weaponPage(record, aWeapon()).head, { path: "/weapons/a-missile/", section: "weapons" }],
  ["a source", sourcePage(record, aSource()).head, { path: "/sources/a-source/", section: "sources" }],
  ["a side", side, { path: "/sides/russia/", section: null, title: "Russia (side) · A Record" }],
  ["the list of warnings", plainList(record, "warnings", 1).head, { path: "/warnings/", section: "timeline" }],
  ["the list of events", plainList(record, "events", 1).head, { path: "/events/", section: "events" }],
  ["the list of actors", plainList(record, "actors", 1).head, { path: "/actors/", section: "actors" }],
  ["the list of weapon systems", weaponList(record).head, { path: "/weapons/", section: "weapons" }],
  ["the list of lines", lineList(record).head, { path: "/lines/", section: "lines", heading: "Lines" }],
  ["the list of sources", sourceList(record).head, { path: "/sources/", section: "sources", heading: "Sources" }],
];

test.each(heads)("the page of %s says where it stands and what it is", (_, head, own) => {
  expect(head).toMatchObject(own);
  expect(head?.heading).not.toBe("");
  expect(head?.description).toMatch(/\w/);
});

test("no two kinds of page describe themselves in the same words", () => {
  const described = heads.map(([, head]) => head?.description);
  expect(new Set(described).size).toBe(heads.length);
});

test("a list is a page of the site, an entry an article", () => {
  const types = heads.map(([name, head]) => [name, head?.ogType]);
  expect(types.filter(([, type]) => type === "website").map(([name]) => name)).toEqual(
    types.map(([name]) => name).filter((name) => name?.startsWith("the list")),
  );
});

test("pages of lines, actors and weapon systems have a feed of their own before those of the record", () => {
  const hrefs = heads.flatMap(([, head]) => head?.feeds.slice(0, 1).map(({ href }) => href) ?? []);
  expect(hrefs.filter((href) => href.includes("a-"))).toEqual([
    expect.stringContaining("lines/a-line"),
    expect.stringContaining("actors/a-president"),
    expect.stringContaining("weapons/a-missile"),
  ]);
});

test("an event tied to no warning is described by its day and itself alone", () => {
  const alone = anEvent();
  const { head } = eventPage(aJudgedRecord({ events: [alone] }), alone);
  expect(head.description).toBe("1 March 2023.");
});

test("pages of warnings and events are cited with what they answer and what they rest on; lists with neither", () => {
  const cited = (head: PageHead | undefined) => [head?.citation?.told ?? null, head?.citation?.original?.href ?? null];
  const [told, original] = cited(warningPage(record, aWarning()).head);
  expect(told).toContain(`A President, 10 January 2023: ${aWarning().headline}. ${crossed}`);
  expect(original).toBe("#sources");
  expect(cited(eventPage(record, event).head)[0]).toContain(
    `${event.headline}, 1 March 2023. Crossed the line of one warning, 50 days after it.`,
  );
  expect(cited(eventPage(aJudgedRecord({ events: [anEvent()] }), anEvent()).head)).toEqual([null, "#sources"]);
  expect(cited(plainList(record, "events", 1).head)).toEqual([null, null]);
});

test("a weapon system rests on the sources of its own page, where it has any; a source on its own text", () => {
  const original = (head: PageHead) => head.citation?.original?.href ?? null;
  expect(original(weaponPage(record, aWeapon()).head)).toBe("#sources");
  expect(original(weaponPage(record, aWeapon({ sources: [] })).head)).toBeNull();
  expect(original(sourcePage(record, aSource()).head)).toBe("https://newspaper.example/report");
  expect(original(sourcePage(record, aSource({ url: null })).head)).toBeNull();
});
