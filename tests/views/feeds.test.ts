import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";

import type { Archive } from "../../src/model/archive";
import { feedText } from "../../src/views/feed-text";
import { entryFeedFiles, feedLimit, feedOfEntry, feedOfRecord, feedPagesOfRecord } from "../../src/views/feeds";
import { aLine, anAnswer, anArchive, anEvent, aRecord, aWarning, aWithdrawal } from "../builders";

const archive = anArchive({
  warnings: [aWarning({ headline: "Missiles & tanks <soon>" })],
  events: [anEvent({ answers: [anAnswer()] })],
});

function atomOf(of: Archive) {
  return parseAtomFeed(feedText(feedOfRecord(of), "xml"));
}

function jsonOf(of: Archive) {
  return parseJsonFeed(feedText(feedOfRecord(of), "json"));
}

function idsOf(of: Archive): (string | undefined)[] {
  return feedOfRecord(of).items.map(({ id }) => id);
}

describe("the feed of the record, read by another program", () => {
  test("says in Atom what it is, where it lies, who publishes it and when it last changed", () => {
    expect(atomOf(archive)).toMatchObject({
      id: "https://record.example/feed.xml",
      title: { value: "A Record: changes" },
      updated: "2025-01-15T00:00:00.000Z",
      authors: [{ name: "A Publisher" }],
      rights: { value: "CC BY 4.0" },
      links: [
        { rel: "alternate", href: "https://record.example/" },
        { rel: "self", href: "https://record.example/feed.xml" },
      ],
    });
  });

  test("says the same in JSON", () => {
    expect(jsonOf(archive)).toMatchObject({
      title: "A Record: changes",
      home_page_url: "https://record.example/",
      feed_url: "https://record.example/feed.json",
      authors: [{ name: "A Publisher" }],
    });
  });

  test("names no program that made it", () => {
    expect(atomOf(archive).generator).toBeUndefined();
  });

  test("dates each item by the log of its entry", () => {
    const entry = atomOf(archive).entries?.[0];
    expect([entry?.updated, entry?.published]).toEqual(["2025-01-15T00:00:00.000Z", "2025-01-15T00:00:00.000Z"]);
    expect(jsonOf(archive).items?.[0]?.date_modified).toBe("2025-01-15T00:00:00.000Z");
  });

  test("of a record without entries is as old as the record", () => {
    const empty = anArchive({ warnings: [], lines: [], actors: [], sources: [] });
    expect(atomOf(empty)).toMatchObject({ updated: "2025-12-31T00:00:00.000Z" });
  });
});

describe("an item", () => {
  test("has its title as text in JSON, and as HTML that shows the same text in Atom", () => {
    expect(jsonOf(archive).items?.[0]?.title).toBe("Warning added: Missiles & tanks <soon>");
    expect(atomOf(archive).entries?.[0]?.title).toMatchObject({
      type: "html",
      value: "Warning added: Missiles &amp; tanks &lt;soon&gt;",
    });
  });

  test("says what the entry says in HTML without any markup of its own", () => {
    const quotes = [{ text: "<b>now</b> & then", lang: "en", source: "a-source", original: null }];
    const content = jsonOf(anArchive({ warnings: [aWarning({ quotes })] })).items?.[0]?.content_html;
    expect(content).toBe(
      "<p>Added: First entry.</p>" +
        "<p>A President, President, 10 January 2023; a press conference.</p>" +
        "<p>What was said: “&lt;b&gt;now&lt;/b&gt; &amp; then”</p>" +
        "<p>Warned against: Delivering long-range missiles.</p>" +
        "<p>Said to follow: Strikes on the places they come from.</p>",
    );
  });

  test("leads to the entry's page and names what it is about", () => {
    expect(jsonOf(archive).items?.[0]).toMatchObject({
      url: "https://record.example/warnings/2023-01-10-a-warning/",
      tags: ["Warning", "Arms supply"],
    });
  });

  test("of an event names the warnings it answers, and how", () => {
    const item = feedOfRecord(archive).items.find(({ title }) => title.startsWith("Event"));
    expect(item?.paragraphs).toContain("Crossed: Missiles & tanks <soon> (10 January 2023).");
  });

  test("of a correction says what, why and whether an outcome changed", () => {
    const changes = [
      ...aLine().changes,
      { date: "2025-02-01", what: "test narrowed", why: "It named two acts.", outcomeChanged: true },
    ];
    const item = feedOfRecord(anArchive({ lines: [aLine({ changes })] })).items[0];
    expect(item).toMatchObject({
      title: "Line changed: Long-range missiles delivered",
      summary: "Test narrowed: It named two acts. An outcome changed.",
      date: "2025-02-01",
    });
  });

  test("of a withdrawn entry says so and why, and repeats nothing else", () => {
    const item = feedOfRecord(anArchive({ warnings: [aWarning({ withdrawn: aWithdrawal() })] })).items[0];
    expect(item?.title).toBe("Warning withdrawn: Long-range missiles would bring an answer");
    expect(item?.paragraphs).toEqual(["Withdrawn: The statement was never made."]);
  });
});

describe("the id of an item", () => {
  test("is made of the record's own address, the day, the entry and the change's place in its log", () => {
    const [id] = idsOf(anArchive({ record: aRecord({ url: "https://published.example/red-lines" }) }));
    expect(id).toBe("tag:published.example,2025-01-15:red-lines/warnings/2023-01-10-a-warning/1");
    expect(idsOf(archive)[0]).toBe("tag:record.example,2025-01-15:warnings/2023-01-10-a-warning/1");
  });

  test("stays when the entry is given another id", () => {
    const renamed = anArchive({
      warnings: [aWarning({ id: "2023-01-11-a-warning", formerIds: ["2023-01-10-a-warning"] })],
    });
    expect(idsOf(renamed)[0]).toBe(idsOf(archive)[0]);
  });

  test("is the same in Atom and in JSON", () => {
    expect(atomOf(archive).entries?.map(({ id }) => id)).toEqual(jsonOf(archive).items?.map(({ id }) => id));
  });

  test("differs between two changes of one entry on one day", () => {
    const twice = anArchive({ lines: [aLine({ changes: [...aLine().changes, ...aLine().changes] })] });
    expect(new Set(idsOf(twice)).size).toBe(idsOf(twice).length);
  });
});

describe("a change of the record itself", () => {
  const change = {
    date: "2025-01-15",
    what: "outcomes are derived by other rules",
    why: "The old ones let too much count",
  };
  const changed = anArchive({ record: aRecord({ changes: [change] }) });

  test("is one item, before those of entries on its day, and leads to what became another outcome", () => {
    expect(feedOfRecord(changed).items[0]).toEqual({
      id: "tag:record.example,2025-01-15:record/1",
      title: "The record: outcomes are derived by other rules",
      url: "https://record.example/method/changes/",
      date: "2025-01-15",
      summary: "Outcomes are derived by other rules: The old ones let too much count.",
      paragraphs: ["Outcomes are derived by other rules: The old ones let too much count."],
      categories: [{ term: "record", label: "The record" }],
    });
    expect(feedOfRecord(changed).items.slice(1)).toEqual(feedOfRecord(anArchive()).items);
  });

  test("stands in its place by day, and in no feed of an entry", () => {
    const later = anArchive({
      record: aRecord({
        changes: [
          { ...change, date: "2025-01-14" },
          { ...change, date: "2025-01-16" },
        ],
      }),
    });
    const [first, ...rest] = idsOf(later);
    expect([first, rest.at(-1)]).toEqual([
      "tag:record.example,2025-01-16:record/2",
      "tag:record.example,2025-01-14:record/1",
    ]);
    expect(feedOfEntry(later, { kind: "lines", entry: aLine() })).toEqual(
      feedOfEntry(anArchive(), { kind: "lines", entry: aLine() }),
    );
  });

  test("does not get lost behind many corrections of its day", () => {
    const warnings = Array.from({ length: feedLimit + 5 }, (_, index) =>
      aWarning({ id: `2023-01-10-warning-${index}` }),
    );
    const { items } = feedOfRecord(anArchive({ record: aRecord({ changes: [change] }), warnings }));
    expect([items.length, items[0]?.title]).toEqual([feedLimit, "The record: outcomes are derived by other rules"]);
  });
});

describe("the feed of a record with more changes than one page holds, as after an import of many at once", () => {
  const warnings = Array.from({ length: 2 * feedLimit }, (_, index) => aWarning({ id: `2023-01-10-warning-${index}` }));
  const pages = feedPagesOfRecord(anArchive({ warnings }));

  test("goes on over further pages, so that no change is lost or told twice", () => {
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(pages.map(({ items }) => items.length)).toEqual([feedLimit, feedLimit, 2]);
    expect(new Set(ids).size).toBe(2 * feedLimit + 2);
  });

  test("leads from each page to the next and back, under one id, in Atom", () => {
    const read = pages.map((page) => parseAtomFeed(feedText(page, "xml")));
    const linked = (rel: string) => read.map(({ links }) => links?.find((link) => link.rel === rel)?.href);
    const addresses = ["feed.xml", "feed/2.xml", "feed/3.xml"].map((path) => `https://record.example/${path}`);
    expect(linked("self")).toEqual(addresses);
    expect(linked("next")).toEqual([addresses[1], addresses[2], undefined]);
    expect(linked("previous")).toEqual([undefined, addresses[0], addresses[1]]);
    expect(new Set(read.map(({ id }) => id))).toEqual(new Set([addresses[0]]));
  });

  test("leads from each page to the next in JSON", () => {
    const read = pages.map((page) => parseJsonFeed(feedText(page, "json")));
    expect(read.map(({ next_url: next }) => next)).toEqual([
      "https://record.example/feed/2.json",
      "https://record.example/feed/3.json",
      undefined,
    ]);
    expect(read.map(({ items }) => items?.length)).toEqual([feedLimit, feedLimit, 2]);
  });
});

test("a feed holds the newest changes, up to its limit, and says how many", () => {
  const warnings = Array.from({ length: feedLimit + 5 }, (_, index) => aWarning({ id: `2023-01-10-warning-${index}` }));
  const feed = feedOfRecord(anArchive({ warnings }));
  expect(feed.items).toHaveLength(feedLimit);
  expect(feed.description).toContain(`The ${feedLimit} newest changes.`);
});

test("the feed of a line lies under it and goes with its page", () => {
  const feed = parseAtomFeed(feedText(feedOfEntry(archive, { kind: "lines", entry: aLine() }), "xml"));
  expect(feed).toMatchObject({
    id: "https://record.example/lines/a-line/feed.xml",
    title: { value: "Long-range missiles delivered · A Record: changes" },
    links: [{ href: "https://record.example/lines/a-line/" }, { href: "https://record.example/lines/a-line/feed.xml" }],
  });
});

test("programs find the feed of a renamed line where they found it before, and that of a withdrawn one where it was", () => {
  const lines = [aLine({ formerIds: ["old-line"] }), aLine({ id: "gone-line", withdrawn: aWithdrawal() })];
  const files = entryFeedFiles(anArchive({ lines })).filter(({ kind, format }) => kind === "lines" && format === "xml");
  expect(files.map(({ id, followed }) => [id, followed.entry.id])).toEqual([
    ["a-line", "a-line"],
    ["old-line", "a-line"],
    ["gone-line", "gone-line"],
  ]);
});
