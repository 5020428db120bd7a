import { expect, test } from "vitest";

import type { FacetPageKind } from "../../src/addresses";
import { matches } from "../../src/model/filter";
import { parseFilter } from "../../src/model/filter-address";
import { knownChoices, pairsOf } from "../../src/model/filter-index";
import type { Relation } from "../../src/model/terms/event";
import { facetPaths, facetView } from "../../src/views/facet-page";
import { facetPages } from "../../src/views/facets";
import { filterIndex } from "../../src/views/filter-index";
import { aLine, anAnswer, anEvent, aWarning, aWithdrawal, on } from "../builders";
import { aJudgedRecord } from "./judged";

const record = aJudgedRecord({
  warnings: [
    aWarning(),
    aWarning({ id: "2024-05-01-another", date: on("2024-05"), side: "ukraine", themes: ["crimea"] }),
  ],
  events: [anEvent({ answers: [anAnswer()] })],
});

test("only pages with something on them are made", () => {
  expect(facetPages("sides", record).map(({ id }) => id)).toEqual(["russia", "ukraine", "united-states"]);
  expect(facetPages("years", record).map(({ id }) => id)).toEqual(["2023", "2024"]);
});

test("a crossed warning is on the page of its status and on that of its response", () => {
  const pages = facetPages("outcomes", record).filter(({ warnings }) =>
    warnings.some(({ id }) => id === "2023-01-10-a-warning"),
  );
  expect(pages.map(({ id }) => id)).toEqual(["crossed", "none-on-record"]);
});

test("the page of an outcome counts the lines that have it as a whole", () => {
  const crossed = facetPages("outcomes", record).filter(({ id }) => id === "crossed");
  expect(crossed.map((page) => facetView(record, page).lines?.heading)).toEqual(["1 line"]);
});

test("a facet's page leads to the same view of the timeline, if there is a warning to see", () => {
  const viewsOf = (kind: FacetPageKind) => facetPages(kind, record).map((page) => facetView(record, page).filtered);
  expect(viewsOf("sides")).toEqual(["/?side=russia", "/?side=ukraine", null]);
  expect(viewsOf("years")).toEqual(["/?from=2023&to=2023", "/?from=2024&to=2024"]);
  expect(viewsOf("outcomes")).toEqual(["/?status=crossed", "/?response=none-on-record", "/?status=not-crossed"]);
});

test("an outcome's page leads to the very warnings it lists", () => {
  const lapsed = { date: on("2023-06-01"), reason: "Withdrawn.", sources: ["a-source"] };
  const answered = (warning: string, relation: Relation) => anAnswer({ warning, relation });
  const varied = aJudgedRecord({
    warnings: [
      aWarning({ id: "crossed" }),
      aWarning({ id: "crossed-in-part" }),
      aWarning({ id: "crossed-in-part-and-answered" }),
      aWarning({ id: "held-back" }),
      aWarning({ id: "lapsed", lapsed }),
      aWarning({ id: "veiled", explicitness: "veiled" }),
      aWarning({ id: "unprompted" }),
    ],
    events: [
      anEvent({ id: "act", answers: [answered("crossed", "crossing")] }),
      anEvent({ id: "step", answers: [answered("crossed-in-part", "partial-crossing")] }),
      anEvent({ id: "other-step", answers: [answered("crossed-in-part-and-answered", "partial-crossing")] }),
      anEvent({
        id: "answer",
        sides: ["russia"],
        answers: [
          answered("crossed-in-part-and-answered", "other-response"),
          answered("unprompted", "stated-consequence"),
        ],
      }),
      anEvent({ id: "delay", answers: [answered("held-back", "restraint")] }),
    ],
  });
  const index = filterIndex(varied);
  for (const page of facetPages("outcomes", varied)) {
    const listed = [...page.warnings, ...page.alike].map(({ id }) => id);
    const { filtered } = facetView(varied, page);
    expect(filtered === null).toBe(listed.length === 0);
    if (filtered === null) continue;
    const filter = parseFilter(filtered.replace("/?", ""), knownChoices(index));
    const shown = pairsOf(index).filter((pair) => matches(filter, pair));
    expect(shown.map(({ id }) => id).sort()).toEqual(listed.sort());
  }
});

test("a page says where and why its name has other numbers: lines have other outcomes, or other themes", () => {
  const ids = ["open", "held", "answered"] as const;
  const lines = ids.map((id) => aLine({ id, themes: id === "open" ? ["crimea"] : ["arms-supply", "crimea"] }));
  const warnings = ids.map((id) => aWarning({ id: `2023-01-10-${id}`, line: id }));
  const varied = aJudgedRecord({
    lines,
    warnings,
    events: [
      anEvent({ id: "delay", answers: [anAnswer({ warning: "2023-01-10-held", relation: "restraint" })] }),
      anEvent({
        id: "early-answer",
        sides: ["russia"],
        answers: [anAnswer({ warning: "2023-01-10-answered", relation: "other-response" })],
      }),
    ],
  });
  const noteOf = (kind: FacetPageKind, id: string) =>
    facetPages(kind, varied)
      .filter((facet) => facet.id === id)
      .map((facet) => facetView(varied, facet).note)[0];
  const apart = "a line is judged by all its statements together, a warning by itself.";
  expect(noteOf("outcomes", "not-crossed")).toBe(
    `Of the 3 lines with this status 1 has no other outcome and is listed; ${apart}`,
  );
  expect(noteOf("outcomes", "held-back")).toBe(`A${apart.slice(1)}`);
  expect(noteOf("themes", "crimea")).toBe(
    "These are the lines that a warning with this theme states; the method counts those that have it themselves, 3, and the page of lines those that have it first, 1.",
  );
  expect(noteOf("sides", "russia")).toBeNull();
});

test("every page that gathers entries has a route under its kind", () => {
  const routes = facetPaths(record).map(({ params: { facets, id, page } }) => [facets, id, page]);
  expect(routes).toContainEqual(["sides", "ukraine", undefined]);
  expect(routes).toContainEqual(["years", "2024", undefined]);
  expect(new Set(routes.map(([facets]) => facets))).toEqual(new Set(["sides", "themes", "outcomes", "years"]));
});

test("a page counts the lines, warnings and events it lists, each by itself, and none that was withdrawn", () => {
  const ids = ["a", "b", "c"];
  const lines = ["a-line", "another-line"].map((id) => aLine({ id }));
  const varied = aJudgedRecord({
    lines,
    warnings: [
      ...ids.map((id, place) =>
        aWarning({ id: `2023-01-1${place}-${id}`, date: on(`2023-01-1${place}`), line: lines[place % 2]?.id }),
      ),
      aWarning({ id: "2023-01-11-gone", withdrawn: aWithdrawal() }),
    ],
    events: [
      ...["d", "e", "f", "g"].map((id) => anEvent({ id: `2023-03-01-${id}` })),
      anEvent({ id: "2023-03-02-gone", withdrawn: aWithdrawal() }),
    ],
  });
  const [year] = facetPages("years", varied).map((page) => facetView(varied, page));
  expect(year?.warnings).toMatchObject({ id: "warnings", heading: "3 warnings", elsewhere: null });
  expect(year?.warnings?.rows.map(({ id }) => id)).toEqual(["2023-01-12-c", "2023-01-11-b", "2023-01-10-a"]);
  expect(year?.events).toMatchObject({ id: "events", heading: "4 events" });
  expect(year?.events?.rows.length).toBe(4);
  const [status] = facetPages("outcomes", varied).map((page) => facetView(varied, page));
  expect(status?.lines).toMatchObject({ id: "lines", heading: "2 lines" });
  expect(status?.head.description).toBe(
    "Outcome: Not crossed so far. In the record: 3 warnings, each with what happened afterwards.",
  );
});

test("warnings with the same line status and another outcome stand apart, and are counted with the others", () => {
  const varied = aJudgedRecord({
    warnings: [aWarning(), aWarning({ id: "2023-01-11-held", date: on("2023-01-11") })],
    events: [anEvent({ answers: [anAnswer({ warning: "2023-01-11-held", relation: "restraint" })] })],
  });
  const [view] = facetPages("outcomes", varied)
    .filter(({ id }) => id === "not-crossed")
    .map((page) => facetView(varied, page));
  expect(view?.warnings?.rows.map(({ id }) => id)).toEqual([aWarning().id]);
  expect(view?.alike).toMatchObject({ heading: "1 warning of the same line status, with another outcome" });
  expect(view?.alike?.rows.map(({ id }) => id)).toEqual(["2023-01-11-held"]);
  expect(view?.head.description).toContain("In the record: 2 warnings");
});

test("the page of restraint leads to every case of it, and no other page does", () => {
  const held = aJudgedRecord({ events: [anEvent({ answers: [anAnswer({ relation: "restraint" })] })] });
  const related = facetPages("outcomes", held).map((page) => [page.id, facetView(held, page).related?.href ?? null]);
  expect(related).toContainEqual(["held-back", "/restraint/"]);
  expect(related.filter(([, href]) => href !== null)).toHaveLength(1);
});

test("what a side said and what a theme is about stand as pairs instead of rows", () => {
  const viewsOf = (kind: FacetPageKind) => facetPages(kind, record).map((page) => facetView(record, page));
  const [russia] = viewsOf("sides");
  expect([russia?.warnings, russia?.selection === null]).toEqual([null, false]);
  const [year] = viewsOf("years");
  expect([year?.warnings === null, year?.selection]).toEqual([false, null]);
});

test("a page says what kind of gathering it is, in its head and above it", () => {
  const kinds: FacetPageKind[] = ["sides", "themes", "outcomes", "years"];
  const said = kinds.map((kind) => facetPages(kind, record).map((page) => facetView(record, page))[0]);
  expect(said.map((view) => [view?.eyebrow, view?.head.title])).toEqual([
    ["Side", "Russia (side) · A Record"],
    ["Theme", "Arms supply (theme) · A Record"],
    ["Outcome", "Crossed (outcome) · A Record"],
    ["Year", "2023 (year) · A Record"],
  ]);
});

test("the pairs of a side or theme say whose or about what they are, and lead to the same on the timeline", () => {
  const selectionOf = (kind: FacetPageKind) =>
    facetPages(kind, record).map((page) => facetView(record, page).selection)[0];
  expect([selectionOf("sides"), selectionOf("themes")].map((view) => view?.onTimeline)).toEqual([
    "/?side=russia",
    "/?theme=arms-supply",
  ]);
  const told = [selectionOf("sides"), selectionOf("themes")].map((view) => JSON.stringify(view?.sentence));
  expect(told[0]).toContain("by Russia");
  expect(told[1]).toContain("about arms supply");
});

test("a side or theme whose name wants an article or a capital has it within the sentence, too", () => {
  const theirs = [aWarning({ side: "united-states", themes: ["black-sea"] })];
  const told = aJudgedRecord({ warnings: theirs, lines: [aLine({ themes: ["black-sea"] })] });
  const sentenceOn = (kind: FacetPageKind) =>
    facetPages(kind, told)
      .map((page) => facetView(told, page).selection?.sentence.rest)
      .find((rest) => rest !== undefined);
  expect([sentenceOn("sides"), sentenceOn("themes")]).toEqual([" by the United States.", " about the Black Sea."]);
});

test("a page with warnings begins a comparison, and one without does not", () => {
  const compared = facetPages("sides", record).map((page) => [page.id, facetView(record, page).compare]);
  expect(compared).toEqual([
    ["russia", expect.stringContaining("side")],
    ["ukraine", expect.stringContaining("side")],
    ["united-states", null],
  ]);
});

test("lines, warnings and events go on together over as many pages as they fill", () => {
  const many = (count: number) => Array.from({ length: count }, (_, place) => place);
  const full = aJudgedRecord({
    lines: many(100).map((place) => aLine({ id: `line-${place}` })),
    warnings: many(201).map((place) => aWarning({ id: `warning-${place}`, line: `line-${place % 100}` })),
    events: many(300).map((place) => anEvent({ id: `event-${place}` })),
  });
  const [year] = facetPages("years", full);
  const views = [1, 2, 3].map((page) => year && facetView(full, year, page));
  const lengths = views.map((view) =>
    [view?.lines, view?.warnings, view?.events].map((part) => part?.rows.length ?? 0),
  );
  expect(lengths).toEqual([
    [100, 200, 0],
    [0, 1, 299],
    [0, 0, 1],
  ]);
  expect(views.map((view) => view?.head.pager?.pages)).toEqual([3, 3, 3]);
  expect(views[0]?.events?.elsewhere?.href).toBe("/years/2023/page/2/#events");
  expect(views[1]?.warnings?.heading).toBe("201 warnings (continued)");
});

test("a side with very many warnings lists them as rows too", () => {
  const ofSide = (count: number) => {
    const warnings = Array.from({ length: count }, (_, place) => aWarning({ id: `warning-${place}` }));
    const crowded = aJudgedRecord({ warnings });
    return facetPages("sides", crowded).map((page) => facetView(crowded, page).warnings?.heading ?? null)[0];
  };
  expect([ofSide(250), ofSide(251)]).toEqual([null, "251 warnings"]);
});

test("why the number of an outcome is another is told in the words of what its lines share", () => {
  const lapse = { date: on("2023-06-01"), reason: "Taken back.", sources: ["a-source"] };
  const ids = ["lapsed-held", "lapsed", "answered", "answered-in-words"];
  const varied = aJudgedRecord({
    lines: ids.map((id) => aLine({ id })),
    warnings: ids.map((id) => aWarning({ id, line: id, lapsed: id.startsWith("lapsed") ? lapse : null })),
    events: [
      anEvent({ id: "delay", answers: [anAnswer({ warning: "lapsed-held", relation: "restraint" })] }),
      anEvent({ id: "act", answers: [anAnswer({ warning: "answered", relation: "crossing" })] }),
      anEvent({
        id: "reply",
        date: on("2023-03-05"),
        sides: ["russia"],
        answers: [anAnswer({ warning: "answered", relation: "other-response" })],
      }),
    ],
  });
  const notes = new Map(facetPages("outcomes", varied).map((page) => [page.id, facetView(varied, page).note]));
  const apart = "a line is judged by all its statements together, a warning by itself.";
  expect(notes.get("lapsed")).toBe(
    `Of the 2 lines that were withdrawn or overtaken 1 has no other outcome and is listed; ${apart}`,
  );
  expect(notes.get("other-response")).toBe(`A${apart.slice(1)}`);
  expect(notes.get("not-crossed")).toBe(
    `Of the 3 lines with this status 1 has no other outcome and is listed; ${apart}`,
  );
});
