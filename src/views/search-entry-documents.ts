import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";

import { claimOnPage, entryPage } from "../addresses";
import type { Actor, AftermathEvent, Archive, Claim, Line, Quote, Source, Warning, Weapon } from "../model/archive";
import { firstDayOf, isoPartialDate, type PartialDate } from "../model/dates";
import type { JudgedRecord } from "../model/record";
import type { Passage, SearchEntry } from "../model/search/search-entry";
import { eventKindLabels } from "../model/terms/event";
import { actorKindLabels, claimStatusLabels, sourceKindLabels, weaponKindLabels } from "../model/terms/reference";
import { eventSideLabels, sideLabels } from "../model/terms/side";
import { themeLabels } from "../model/terms/theme";
import { lineAnswer, warningAnswer } from "./answer";
import { shortDateView } from "./date-view";
import { originName } from "./facts";
import { known } from "./known";
import { plainText } from "./plain-text";

/** A result, with the names it is found by beside its title and passages. */
export interface SearchDocument {
  readonly entry: SearchEntry;
  readonly names: readonly string[];
  readonly passages: readonly Passage[];
  /** What else it is found by, after what has it as a name. */
  readonly also?: readonly string[];
}

/** English passages, without those that are empty. */
export function passages(...texts: readonly (string | null | undefined)[]): Passage[] {
  return texts.flatMap((text) => (text ? [{ text }] : []));
}

/** A passage in the language it is in, which is only said where it is not English. */
function passageIn(lang: string, text: string): Passage {
  return lang === "en" ? { text } : { text, lang };
}

/** The language of a title, where it is not English. */
function titleLang(lang: string): Pick<SearchEntry, "lang"> {
  return lang === "en" ? {} : { lang };
}

/** When something was, as names it is found by: its day, its last day, and each month that it reaches into. */
function monthsAndDays({ date, until }: { readonly date: PartialDate; readonly until?: PartialDate | null }): string[] {
  if (!until) return [isoPartialDate(date)];
  const months = eachMonthOfInterval({ start: firstDayOf(date), end: firstDayOf(until) });
  const monthsReached = months.map((month) =>
    isoPartialDate({ year: month.getFullYear(), month: month.getMonth() + 1 }),
  );
  return [isoPartialDate(date), ...monthsReached, isoPartialDate(until)];
}

/** A warning: its words in translation and original, its line and consequence, who said it and what it names. */
export function warningDocument(record: JudgedRecord, warning: Warning): SearchDocument {
  const { archive } = record;
  const speaker = known(archive.byId.actors, warning.actor);
  return {
    entry: {
      kind: "warning",
      title: warning.headline,
      href: entryPage("warnings", warning.id),
      facts: `${speaker.name}, ${warning.role}`,
      date: shortDateView(warning.date),
      answer: warningAnswer(record, warning).text,
    },
    passages: [
      ...warning.quotes.flatMap(quotePassages),
      ...passages(warning.redLine, warning.consequence, plainText(warning.notes), warning.venue),
    ],
    names: [
      ...actorNames(archive, [warning.actor]),
      ...weaponNames(archive, warning.weapons),
      ...warning.themes.map((theme) => themeLabels[theme]),
      sideLabels[warning.side],
      known(archive.byId.lines, warning.line).headline,
      ...monthsAndDays(warning),
    ],
  };
}

/** An event: what was done, by whom, with what, and why it is tied to the warnings it answers. */
export function eventDocument({ archive }: JudgedRecord, event: AftermathEvent): SearchDocument {
  const sides = event.sides.map((side) => eventSideLabels[side]);
  return {
    entry: {
      kind: "event",
      title: event.headline,
      href: entryPage("events", event.id),
      facts: `${sides.join(", ")} · ${eventKindLabels[event.kind]}`,
      date: shortDateView(event.date),
    },
    passages: passages(plainText(event.summary), plainText(event.notes), ...event.answers.map(({ basis }) => basis)),
    names: [
      ...actorNames(archive, event.actors),
      ...weaponNames(archive, event.weapons),
      ...sides,
      ...monthsAndDays(event),
    ],
  };
}

/** A line: the act warned against, its test and what became of it. */
export function lineDocument(record: JudgedRecord, line: Line): SearchDocument {
  const answer = lineAnswer(record, line);
  return {
    entry: {
      kind: "line",
      title: line.headline,
      href: entryPage("lines", line.id),
      facts: sideLabels[line.side],
      ...(answer ? { answer: answer.text } : {}),
    },
    passages: passages(line.statement, line.test, plainText(line.summary), plainText(line.notes)),
    names: [sideLabels[line.side], ...line.themes.map((theme) => themeLabels[theme])],
    // Of a day its warning comes first, then the line.
    also: record.archive.warnings.filter((warning) => warning.line === line.id).flatMap(monthsAndDays),
  };
}

function quotePassages({ text, lang, original }: Quote): Passage[] {
  return [passageIn(lang, text), ...(original ? [passageIn(original.lang, original.text)] : [])];
}

function actorNames({ byId }: Archive, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const { name, nameOriginal } = known(byId.actors, id);
    return nameOriginal ? [name, nameOriginal.text] : [name];
  });
}

function weaponNames({ byId }: Archive, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const { name, aliases } = known(byId.weapons, id);
    return [name, ...aliases];
  });
}

/** A person or institution, by its names in Latin and original letters and the roles on record. */
export function actorDocument({ id, name, nameOriginal, kind, side, roles, summary }: Actor): SearchDocument {
  const titles = [...new Set(roles.map(({ title }) => title))];
  return {
    entry: {
      kind: "actor",
      title: name,
      href: entryPage("actors", id),
      facts: `${actorKindLabels[kind]}, ${sideLabels[side]}`,
    },
    passages: [
      ...passages(titles.join("; "), plainText(summary)),
      ...(nameOriginal ? [passageIn(nameOriginal.lang, nameOriginal.text)] : []),
    ],
    names: [name, sideLabels[side], ...(nameOriginal ? [nameOriginal.text] : [])],
  };
}

/** A weapon system, by all its names. */
export function weaponDocument({ id, name, aliases, kind, origin, summary }: Weapon): SearchDocument {
  return {
    entry: {
      kind: "weapon",
      title: name,
      href: entryPage("weapons", id),
      facts: `${weaponKindLabels[kind]}, ${originName(origin)}`,
    },
    passages: passages(aliases.join(", "), plainText(summary)),
    names: [name, ...aliases],
  };
}

/** A source: its title, who published it, and the words in it that carry a fact. */
export function sourceDocument(source: Source): SearchDocument {
  const { id, title, lang, publisher, author, kind, date, evidence, stance, summary } = source;
  return {
    entry: {
      kind: "source",
      title,
      ...titleLang(lang),
      href: entryPage("sources", id),
      facts: [publisher, ...(author ? [author] : []), sourceKindLabels[kind]].join(" · "),
      date: shortDateView(date),
    },
    passages: [passageIn(lang, evidence), ...passages(stance, plainText(summary))],
    names: [publisher, ...(author ? [author] : []), ...monthsAndDays(source)],
  };
}

/** A claim, on the page of the article that makes it. */
export function claimDocument({ byId }: Archive, claim: Claim): SearchDocument {
  const source = known(byId.sources, claim.source);
  return {
    entry: {
      kind: "claim",
      title: claim.text,
      href: claimOnPage(claim.source, claim.id),
      facts: `${claimStatusLabels[claim.status]} · made by ${claim.madeBy} in ${source.title}`,
    },
    passages: [...passages(plainText(claim.summary)), passageIn(source.lang, claim.seedRef)],
    names: [claim.madeBy],
  };
}
