import { describe, expect, test } from "vitest";

import type { AftermathEvent, Answer, Warning } from "../../src/model/archive";
import { eventPage } from "../../src/views/event-page";
import { tieView } from "../../src/views/ties";
import { warningPage } from "../../src/views/warning-page";
import {
  aLine,
  anActor,
  anAnswer,
  anEvent,
  aPublisher,
  aSource,
  aWarning,
  aWeapon,
  aWithdrawal,
  on,
} from "../builders";
import { aJudgedRecord } from "./judged";

describe("warning page", () => {
  const before = aWarning({ id: "2023-01-05-before", date: on("2023-01-05"), headline: "Said before" });
  const elsewhere = aWarning({ id: "2023-01-07-elsewhere", date: on("2023-01-07"), line: "another-line" });
  const warning = aWarning({ sources: ["b-source", "a-source"] });
  const after = aWarning({ id: "2023-01-15-after", date: on("2023-01-15"), headline: "Said after" });
  const withdrawn = aWarning({ id: "2023-01-12-withdrawn", date: on("2023-01-12"), withdrawn: aWithdrawal() });

  const talk = anEvent({
    id: "2023-02-01-talk",
    date: on("2023-02-01"),
    answers: [anAnswer({ relation: "rhetoric", sources: ["c-source"] })],
  });
  const delivery = anEvent({ answers: [anAnswer()] });
  const gone = anEvent({
    id: "2023-02-10-gone",
    date: on("2023-02-10"),
    answers: [anAnswer()],
    withdrawn: aWithdrawal(),
  });

  const record = aJudgedRecord({
    warnings: [before, elsewhere, warning, withdrawn, after],
    events: [
      talk,
      gone,
      delivery,
      anEvent({ id: "2023-01-20-of-another", date: on("2023-01-20"), answers: [anAnswer({ warning: elsewhere.id })] }),
    ],
    lines: [aLine(), aLine({ id: "another-line" })],
    sources: ["a-source", "b-source", "c-source"].map((id) => aSource({ id })),
  });

  describe("a warning's page", () => {
    const page = warningPage(record, warning);

    test("shows what happened in the order of the days, without what was withdrawn, and counts that", () => {
      expect(page.happened.map(({ id }) => id)).toEqual([talk.id, delivery.id]);
      expect(page.count).toBe("2 events");
    });

    test("names each event by what it was to the warning", () => {
      expect(page.happened.map(({ relation }) => relation.label)).toEqual(["Words", "Crossed"]);
    });

    test("lists the other statements of its line alone: not itself, none of another line, none withdrawn", () => {
      expect(page.others.map(({ id }) => id)).toEqual([before.id, after.id]);
      expect(page.allStatements).toBeNull();
    });

    test("leads to the warnings before and after it, in the record and in its line", () => {
      expect([page.byDate.previous?.href, page.byDate.next?.name]).toEqual([
        `/warnings/${elsewhere.id}/`,
        after.headline,
      ]);
      expect([page.withinLine.previous?.name, page.withinLine.next?.name]).toEqual([before.headline, after.headline]);
    });

    test("has nothing before the first and nothing after the last", () => {
      expect(warningPage(record, before).byDate.previous).toBeNull();
      expect(warningPage(record, after).byDate.next).toBeNull();
    });

    test("lists its own sources in the order named, each once", () => {
      expect(page.sources.map(({ id }) => id)).toEqual(["b-source", "a-source"]);
    });
  });

  describe("an event's page", () => {
    test("leads to the events before and after it, past one that was withdrawn", () => {
      expect(eventPage(record, delivery).byDate.previous?.href).toBe(`/events/${talk.id}/`);
      expect(eventPage(record, talk).byDate.next?.href).toBe(`/events/${delivery.id}/`);
      expect(eventPage(record, delivery).byDate.next).toBeNull();
    });

    test("lists its own sources before those of its ties, each once", () => {
      expect(eventPage(record, talk).sources.map(({ id }) => id)).toEqual(["a-source", "c-source"]);
    });
  });
});

describe("what was said", () => {
  function pageOf(warning: Warning) {
    return warningPage(
      aJudgedRecord({
        warnings: [warning],
        actors: [anActor(), anActor({ id: "a-ministry", name: "The Foreign Ministry", kind: "institution" })],
        weapons: [aWeapon()],
      }),
      warning,
    );
  }

  test("stands with the language it is in, and a translation with that of its original", () => {
    const quote = { text: "There will be an answer.", lang: "en", source: "a-source", original: null };
    const original = { text: "Ответ будет.", lang: "ru" };
    const { quotes } = pageOf(aWarning({ quotes: [quote, { ...quote, original }, { ...quote, ...original }] }));
    expect(quotes.map(({ textIs, originalIs }) => [textIs, originalIs])).toEqual([
      ["In English", null],
      ["Translation", "In Russian, as said"],
      ["In Russian, as said", null],
    ]);
    expect(quotes[0]?.source).toEqual({ name: "A Newspaper, 10 January 2023", href: "/sources/a-source/" });
  });

  test("stands with all that is coded of it", () => {
    const { facts } = pageOf(aWarning({ weapons: ["a-missile"] }));
    const worded = facts.map(({ name, values }) => [
      name,
      ...values.map((value) => (typeof value === "string" ? value : value.name)),
    ]);
    expect(worded).toEqual([
      ["Line", "Long-range missiles delivered"],
      ["Spoken for", "Russia"],
      ["Kind of consequence", "Attacks on the opponent’s supporters"],
      ["Form of consequence", "An act: “we will”"],
      ["Explicitness", "Line and consequence both named"],
      ["Authority", "Can order the consequence"],
      ["Demand", "Not to begin something"],
      ["Weapon systems", "A Missile"],
      ["Themes", "Arms supply"],
    ]);
  });

  test("names the office of a person, and of a body not its own name again", () => {
    expect(pageOf(aWarning({ role: "Head of the Council" }))).toMatchObject({
      actor: { name: "A President", href: "/actors/a-president/" },
      role: "Head of the Council",
    });
    expect(pageOf(aWarning({ actor: "a-ministry", role: "Foreign Ministry" })).role).toBeNull();
  });

  test("says when and why it lapsed, and who shows it", () => {
    const lapsed = { date: on("2023-06-01"), reason: "Taken back.", sources: ["a-source"] };
    expect(pageOf(aWarning()).lapsed).toBeNull();
    expect(pageOf(aWarning({ lapsed })).lapsed).toMatchObject({
      date: { text: "1 June 2023" },
      reason: "Taken back.",
      sources: [{ name: "A Newspaper, 10 January 2023", href: "/sources/a-source/" }],
    });
  });
});

describe("what decided the answer", () => {
  const delivery = anEvent({ answers: [anAnswer({ basis: "The act that was named." })] });
  const reply = anEvent({
    id: "2023-03-05-reply",
    date: on("2023-03-05"),
    sides: ["russia"],
    answers: [anAnswer({ relation: "other-response", basis: "Said to be the answer." })],
  });

  test("is the act in answer or, where there is none, the crossing; nothing where nothing happened", () => {
    const whyOf = (...events: AftermathEvent[]) => warningPage(aJudgedRecord({ events }), aWarning()).why?.basis;
    expect(whyOf(delivery, reply)).toBe("Said to be the answer.");
    expect(whyOf(delivery)).toBe("The act that was named.");
    expect(whyOf()).toBeUndefined();
  });
});

test("of a line with very many statements a page has those nearest in time, and the way to all", () => {
  const statements = Array.from({ length: 120 }, (_, place) => {
    const day = new Date(Date.UTC(2023, 0, 1 + place)).toISOString().slice(0, 10);
    return aWarning({ id: `${day}-said`, date: on(day) });
  });
  const record = aJudgedRecord({ warnings: statements });
  const pageOf = (place: number) => warningPage(record, statements[place] ?? aWarning());
  const rangeOf = (place: number) => {
    const { others } = pageOf(place);
    return [others.length, others[0]?.id, others.at(-1)?.id];
  };
  expect(rangeOf(60)).toEqual([100, statements[10]?.id, statements[110]?.id]);
  expect(rangeOf(0)).toEqual([50, statements[1]?.id, statements[50]?.id]);
  expect(rangeOf(119)).toEqual([50, statements[69]?.id, statements[118]?.id]);
  expect(pageOf(60).allStatements).toEqual({
    name: "All 120 statements of the line",
    href: "/lines/a-line/#statements",
  });
});

test("sources stand with the speaker's own text first", () => {
  const sources = [
    aSource({ id: "a-blog", publisher: "A Blog" }),
    aSource(),
    aSource({ id: "kremlin", publisher: "The Kremlin" }),
  ];
  const record = aJudgedRecord({
    publishers: [
      aPublisher(),
      aPublisher({ name: "A Blog", rank: "other" }),
      aPublisher({ name: "The Kremlin", rank: "official", controlledBy: "russia", basis: "An office" }),
    ],
    sources,
    warnings: [aWarning({ sources: sources.map(({ id }) => id) })],
  });
  const [page] = record.archive.warnings.map((warning) => warningPage(record, warning));
  expect(page?.sources.map(({ id }) => id)).toEqual(["kremlin", "a-source", "a-blog"]);
});

describe("own words", () => {
  const sources = [
    aSource(),
    aSource({ id: "of-the-ministry", publisher: "A Ministry", date: on("2023-05-02"), rank: "official" }),
  ];
  function words(says: Answer["says"], event: Partial<AftermathEvent>): AftermathEvent {
    const cited = sources.map(({ id }) => id);
    return anEvent({
      kind: "statement",
      sources: cited,
      answers: [anAnswer({ relation: "rhetoric", says, sources: cited })],
      ...event,
    });
  }

  const denial = words("not-crossed", { id: "2023-05-01-denial", date: on("2023-05-01") });
  const charge = words("crossed", {
    id: "2023-05-02-charge",
    date: on("2023-05-02"),
    sides: ["russia"],
  });
  const silence = words(null, { id: "2023-05-03-silence", date: on("2023-05-03"), sides: ["russia"] });

  const record = aJudgedRecord({ warnings: [aWarning()], events: [denial, charge, silence], sources });

  test("the warner's word stands first, then that of those it warned, each with its event, day and best source", () => {
    expect(warningPage(record, aWarning()).ownWords).toMatchObject([
      {
        said: "Russia said that it was",
        date: { text: "2 May 2023" },
        event: { name: charge.headline, href: "/events/2023-05-02-charge/" },
        source: [{ name: "A Ministry, 2 May 2023", href: "/sources/of-the-ministry/" }],
      },
      { said: "The United States said that it was not", date: { text: "1 May 2023" } },
    ]);
  });

  test("what was said for several sides, or by who is not known, is told of those that are known", () => {
    const joint = { ...denial, sides: ["united-states", "ukraine"] } satisfies AftermathEvent;
    const said = (event: AftermathEvent) =>
      warningPage(aJudgedRecord({ warnings: [aWarning()], events: [event], sources }), aWarning()).ownWords.map(
        (word) => word.said,
      );
    expect(said(joint)).toEqual(["The United States and Ukraine said that it was not"]);
  });

  test("a warning of whose line nobody said so has none, and its outcome is the same", () => {
    const silent = aJudgedRecord({ warnings: [aWarning()], events: [silence], sources });
    const page = warningPage(silent, aWarning());
    expect(page.ownWords).toEqual([]);
    expect(page.answer.text).toBe(warningPage(record, aWarning()).answer.text);
  });

  test("beside the event the tie says it too", () => {
    const facts = charge.answers.map((answer) => tieView(record.archive, answer, undefined).facts);
    expect(facts).toEqual(["Said that the line was crossed; as a source reports."]);
  });
});
