import { entryPage } from "../../addresses";
import type { AftermathEvent, Archive, Line, Quote, Warning } from "../../model/archive";
import type { Passage } from "../../model/search/search-entry";
import { eventKindLabels } from "../../model/terms/event";
import { eventSideLabels, sideLabels } from "../../model/terms/side";
import { themeLabels } from "../../model/terms/theme";
import { shortDateView } from "../date-view";
import type { JudgedRecord } from "../../model/record";
import { known } from "../known";
import { lineAnswer, warningAnswer } from "../answer";
import { plainText } from "../plain-text";
import { monthsAndDays, passageIn, passages, type SearchDocument } from "./search-document";

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
