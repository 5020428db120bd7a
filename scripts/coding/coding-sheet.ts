import { type Archive, rolesIn } from "../../src/model/archive";
import {
  type CodedField,
  codedFields,
  codesOfAnswer,
  codesOfLeftOut,
  codesOfWarning,
  type LinkCodes,
  type StatementCodes,
} from "../../src/model/coding";
import { formatPartialDate } from "../../src/model/dates";
import type { Relation } from "../../src/model/terms/event";
import { eventSideLabels, sideLabels } from "../../src/model/terms/side";
import type { Sample, SampledLink } from "./draw-sample";
import { type ShownSource, wordsOfEvent, wordsOfWarning } from "./shown-words";

/** A statement as a coder sees it: who said it, when and where, and the words. */
export interface SheetStatement {
  readonly number: string;
  readonly date: string;
  readonly speaker: string;
  readonly role: string;
  readonly side: string;
  readonly sources: readonly ShownSource[];
}

/** An act as a coder sees it, beside the statement it is to be compared with. */
export interface SheetLink {
  readonly number: string;
  readonly statement: string;
  readonly date: string;
  readonly doneBy: string;
  /** The record's relation, where it is not to be coded. */
  readonly relation: Relation | null;
  /** In a few words, unless they would say how it was coded. */
  readonly act: string | null;
  readonly sources: readonly ShownSource[];
}

/** What the record holds under the numbers of a sheet; the coder does not get it. */
export interface SheetKey {
  readonly statements: Record<string, { id: string; codes: StatementCodes }>;
  readonly links: Record<string, { warning: string; event: string; codes: LinkCodes }>;
}

export interface CodingSheet {
  readonly statements: readonly SheetStatement[];
  readonly links: readonly SheetLink[];
  /** What is to be coded; of links whose relation is not, it is given. */
  readonly fields: readonly CodedField[];
  readonly key: SheetKey;
}

/** A sample in an order drawn by chance, under numbers that say nothing, with the key to them. CODEBOOK section 10. */
export function codingSheet(
  archive: Archive,
  sample: Sample,
  random: () => number,
  fields: readonly CodedField[] = codedFields,
): CodingSheet {
  const drawn = shuffled(
    [...sample.warnings.map((one) => statementOf(one, archive)), ...othersIn(archive, sample)],
    random,
  );
  const numbered = drawn.map((one, index) => ({ ...one, number: numberOf("W", index) }));
  const numbers = new Map(numbered.map(({ id, number }) => [id, number]));
  const links = shuffled(sample.links, random).map((link, index) => ({
    link,
    number: numberOf("L", index),
    statement: numbers.get(link.warning.id) ?? "",
  }));
  return {
    statements: numbered.map(({ number, shown }) => ({ number, ...shown })),
    links: links.map(({ link, ...numbers }) => ({ ...numbers, ...linkShown(link, archive, fields) })),
    fields,
    key: {
      statements: Object.fromEntries(numbered.map(({ number, id, codes }) => [number, { id, codes }])),
      links: Object.fromEntries(
        links.map(({ number, link }) => [
          number,
          { warning: link.warning.id, event: link.event.id, codes: codesOfAnswer(link.answer) },
        ]),
      ),
    },
  };
}

function numberOf(letter: string, index: number): string {
  return `${letter}${String(index + 1).padStart(3, "0")}`;
}

interface DrawnStatement {
  readonly id: string;
  readonly codes: StatementCodes;
  readonly shown: Omit<SheetStatement, "number">;
}

function statementOf(warning: Sample["warnings"][number], archive: Archive): DrawnStatement {
  const { id, date, actor, role, side } = warning;
  const speaker = archive.byId.actors.get(actor)?.name ?? "";
  const said = { date: formatPartialDate(date), speaker, role, side: sideLabels[side] };
  return { id, codes: codesOfWarning(warning), shown: { ...said, sources: wordsOfWarning(warning, archive) } };
}

function othersIn(archive: Archive, { others }: Sample): DrawnStatement[] {
  return others.flatMap((event) =>
    event.actors
      .flatMap((id) => archive.byId.actors.get(id) ?? [])
      .map((actor) => {
        const role = rolesIn(actor, event.date.year).at(-1) ?? "";
        const said = { date: formatPartialDate(event.date), speaker: actor.name, role, side: sideLabels[actor.side] };
        const shown = { ...said, sources: wordsOfEvent(event, archive) };
        return { id: event.id, codes: codesOfLeftOut, shown };
      }),
  );
}

function linkShown(
  { event, answer }: SampledLink,
  archive: Archive,
  fields: readonly CodedField[],
): Omit<SheetLink, "number" | "statement"> {
  return {
    date: formatPartialDate(event.date),
    doneBy: event.sides.map((side) => eventSideLabels[side]).join(", "),
    relation: fields.includes("relation") ? null : answer.relation,
    act: fields.includes("relation") && tellsItsCode(event.headline) ? null : event.headline,
    sources: wordsOfEvent(event, archive, answer.sources),
  };
}

/** Who spoke, in which office, for whom; an institution is named once. */
export function speakerText({ speaker, role, side }: Pick<SheetStatement, "speaker" | "role" | "side">): string {
  return `${speaker === role ? speaker : `${speaker}, ${role}`} (${side})`;
}

/** Words of ours that would say how an act was read; in the words of a source they stay. */
const telling =
  /\b(?:answer|back|consequence|counter-?measure|cross(?!ing points)|hold|in kind|rebuff|red line|refrain|refus|reject|repeat|respon[ds]|restrain|retaliat|rhetoric|rule[sd]? out|threat|warn|withh[eo]ld)/i;

export function tellsItsCode(sentence: string): boolean {
  return telling.test(sentence);
}

/** In an order drawn by chance, the same for the same numbers. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const drawn = items.map((item) => ({ item, place: random() }));
  return drawn.toSorted((one, other) => one.place - other.place).map(({ item }) => item);
}
