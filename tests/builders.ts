import type {
  Actor,
  AftermathEvent,
  Answer,
  Archive,
  Body,
  Claim,
  Entries,
  Lead,
  Line,
  Link,
  Prose,
  Publisher,
  RecordSettings,
  SitePage,
  Source,
  Warning,
  Weapon,
} from "../src/model/archive";
import { archiveOf } from "../src/model/archive-of";
import { parsePartialDate, type PartialDate } from "../src/model/dates";

/*
 * Valid entries, each an only child of its kind: their ids fit together, so that a test names only its one odd detail.
 */

/** A date as an entry writes it; a test that misspells one stops. */
export function on(written: string | number): PartialDate {
  const date = parsePartialDate(written);
  if (!date) throw new RangeError(`${written} is no date`);
  return date;
}

function emptyProse(): Prose {
  return { type: "root", children: [] };
}

function body(): Body {
  return { summary: emptyProse(), notes: emptyProse() };
}

function bookkeeping() {
  return {
    reviewed: "2025-01-15",
    changes: [{ date: "2025-01-15", what: "added", why: "First entry.", outcomeChanged: false }],
    answered: [],
    formerIds: [],
    withdrawn: null,
  };
}

/** What `withdrawn` says of an entry taken out of the record. */
export function aWithdrawal(): NonNullable<Warning["withdrawn"]> {
  return { date: "2025-02-01", reason: "The statement was never made.", see: null };
}

export function aWarning(overrides: Partial<Warning> = {}): Warning {
  return {
    id: "2023-01-10-a-warning",
    ...bookkeeping(),
    ...body(),
    date: on("2023-01-10"),
    actor: "a-president",
    role: "President",
    side: "russia",
    venue: "a press conference",
    headline: "Long-range missiles would bring an answer",
    line: "a-line",
    redLine: "Delivering long-range missiles",
    consequence: "Strikes on the places they come from",
    consequenceKinds: ["attacks-on-supporters"],
    consequenceForm: "act",
    explicitness: "explicit",
    authority: "a",
    demand: "refrain",
    lapsed: null,
    weapons: [],
    themes: ["arms-supply"],
    quotes: [],
    sources: ["a-source"],
    seedRefs: [],
    ...overrides,
  };
}

/** An event that answers no warning; the warned side did it. */
export function anEvent(overrides: Partial<AftermathEvent> = {}): AftermathEvent {
  return {
    id: "2023-03-01-an-event",
    ...bookkeeping(),
    ...body(),
    date: on("2023-03-01"),
    endDate: null,
    headline: "Long-range missiles arrive",
    actors: [],
    sides: ["united-states"],
    kind: "delivery",
    weapons: [],
    certainty: "confirmed",
    answers: [],
    sources: ["a-source"],
    seedRefs: [],
    ...overrides,
  };
}

/** An answer to the warning that `aWarning` makes: it crosses the line. */
export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  return {
    warning: "2023-01-10-a-warning",
    relation: "crossing",
    degree: null,
    missing: null,
    says: null,
    tie: "reported",
    order: null,
    basis: "It is the act that was named.",
    sources: ["a-source"],
    ...overrides,
  };
}

/** An event whose only answer is this one, as a link. */
export function aLink(answer: Partial<Answer> = {}, event: Partial<AftermathEvent> = {}): Link {
  const only = anAnswer(answer);
  return { event: anEvent({ answers: [only], ...event }), answer: only };
}

export function aLine(overrides: Partial<Line> = {}): Line {
  return {
    id: "a-line",
    ...bookkeeping(),
    ...body(),
    side: "russia",
    headline: "Long-range missiles delivered",
    statement: "Delivering long-range missiles",
    test: "A delivery that the giver or the receiver confirms.",
    replaces: null,
    themes: ["arms-supply"],
    ...overrides,
  };
}

export function anActor(overrides: Partial<Actor> = {}): Actor {
  return {
    id: "a-president",
    ...bookkeeping(),
    ...body(),
    name: "A President",
    nameOriginal: null,
    kind: "person",
    side: "russia",
    roles: [{ title: "President", from: 2022, to: null }],
    ...overrides,
  };
}

export function aWeapon(overrides: Partial<Weapon> = {}): Weapon {
  return {
    id: "a-missile",
    ...bookkeeping(),
    ...body(),
    name: "A Missile",
    aliases: [],
    kind: "cruise-missile",
    origin: "United States",
    rangeKm: null,
    sources: ["a-source"],
    seedRefs: [],
    ...overrides,
  };
}

export function aSource(overrides: Partial<Source> = {}): Source {
  return {
    id: "a-source",
    ...bookkeeping(),
    ...body(),
    title: "A report",
    publisher: "A Newspaper",
    author: null,
    date: on("2023-01-10"),
    url: "https://newspaper.example/report",
    lang: "en",
    kind: "news",
    rank: null,
    copyOf: null,
    archived: null,
    seen: null,
    evidence: "the words that carry the fact",
    ...overrides,
  };
}

/** The publisher of what `aSource` makes. */
export function aPublisher(overrides: Partial<Publisher> = {}): Publisher {
  return { name: "A Newspaper", names: [], rank: "well-known", controlledBy: null, basis: null, ...overrides };
}

export function aLead(overrides: Partial<Lead> = {}): Lead {
  return {
    id: "a-lead",
    side: "russia",
    date: on("2023-05"),
    what: "An official is said to have named another line.",
    seen: [{ where: "A blog, 2023", url: null }],
    wouldConfirm: "A report by an agency with his words.",
    keptUntil: "2026-12-31",
    ...overrides,
  };
}

export function aClaim(overrides: Partial<Claim> = {}): Claim {
  return {
    id: "a-claim",
    ...bookkeeping(),
    ...body(),
    source: "a-source",
    text: "The missiles arrived early.",
    madeBy: "the article",
    status: "attributed",
    seedRef: "the words of the article",
    seedRefs: [],
    about: ["2023-01-10-a-warning"],
    sources: [],
    ...overrides,
  };
}

export function aRecord(overrides: Partial<RecordSettings> = {}): RecordSettings {
  return {
    name: "A Record",
    url: "https://record.example",
    subject: {
      setting: "in and around a war",
      description: "Red lines drawn in a war, and what followed.",
      about: "Officials say: do this, and that will follow.",
      keywords: ["red lines", "a war"],
    },
    publisher: { name: "A Publisher", is: "body", page: "https://publisher.example/about" },
    contact: null,
    repository: null,
    funding: null,
    doi: null,
    review: { coding: "One person codes.", outside: [] },
    licence: "CC BY 4.0",
    asOf: "2025-12-31",
    dataVersion: "1.0.0",
    released: null,
    codebookVersion: "1.0",
    changes: [],
    sweeps: [],
    ...overrides,
  };
}

/** A page about the record itself, with nothing on it. */
function aSitePage(overrides: Partial<SitePage> = {}): SitePage {
  return { title: "A page", description: "What it says.", words: "other words", body: emptyProse(), ...overrides };
}

/** One warning with all that it refers to, and nothing that happened afterwards. */
export function someEntries(overrides: Partial<Entries> = {}): Entries {
  return {
    record: aRecord(),
    codebook: emptyProse(),
    sitePages: {
      editorial: aSitePage({ title: "How it is edited", words: "who edits it, policy" }),
      accessibility: aSitePage({ title: "Accessibility" }),
      imprint: aSitePage({ title: "Imprint" }),
      privacy: aSitePage({ title: "Privacy" }),
    },
    publishers: [aPublisher()],
    leads: [],
    secondCodes: [],
    settledCodes: [],
    places: [],
    warnings: [aWarning()],
    events: [],
    lines: [aLine()],
    actors: [anActor()],
    weapons: [],
    sources: [aSource()],
    claims: [],
    ...overrides,
  };
}

export function anArchive(overrides: Partial<Entries> = {}): Archive {
  return archiveOf(someEntries(overrides));
}
