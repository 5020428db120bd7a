import { toString } from "mdast-util-to-string";
import { z } from "zod";

import { entryPage, type EntryPageKind, published } from "../addresses";
import type { Actor, Prose } from "../model/archive";
import { dayToPartialDate, isoPartialDate, type PartialDate, type Span, spanOf } from "../model/dates";
import { bookkeeping as entry, idSchema } from "../schema/common";

/*
 * What a column may hold. A text of an entry was checked when it was read: here it need only be there. Patterns are
 * kept to what validators in other languages understand.
 */

export const textField = z.string().min(1);
export const idField = idSchema;
export const idListField = z.array(idSchema);

/** A whole day. */
export const dayField = z.iso.date();

/** As exact as the source is: a day, a month or a year. */
export const partialDateField = z.string().regex(/^[12]\d{3}(-\d{2}(-\d{2})?)?$/);

export const addressField = z.url();
export const languageField = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export const wikidataField = z
  .string()
  .regex(/^Q[1-9][0-9]*$/)
  .nullable();

/** A number of things, or of days. */
export const countField = z.int().nonnegative();

/** Words of a seed article that carry an entry. */
export const seedRefListField = z.array(z.strictObject({ source: idField, quote: textField }));

/** A column that holds what a field of the entry holds, and is described there. */
export function like<Field extends z.ZodType>(field: Field, described: z.ZodType): Field {
  return field.describe(described.description ?? "");
}

/** A date with the span it stands for. CODEBOOK section 5. */
export const dateFields = {
  date: partialDateField.describe("When, as exact as the sources are: YYYY-MM-DD, YYYY-MM or YYYY"),
  dateEarliest: dayField.describe("Derived: the first day the date may stand for"),
  dateLatest: dayField.describe("Derived: the last day the date may stand for"),
};

/** A date and its span, as columns. */
export function dateColumns(date: PartialDate) {
  const { earliest, latest } = spanColumns(spanOf(date));
  return { date: isoPartialDate(date), dateEarliest: earliest, dateLatest: latest };
}

/** The first and the last day of a span, `YYYY-MM-DD`; null where there is none. */
export function spanColumns(span: Span): { earliest: string; latest: string };
export function spanColumns(span: Span | null): { earliest: string | null; latest: string | null };
export function spanColumns(span: Span | null): { earliest: string | null; latest: string | null } {
  return { earliest: span && isoDay(span.first), latest: span && isoDay(span.last) };
}

/** Days since 1970-01-01 UTC as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return isoPartialDate(dayToPartialDate(day));
}

type Entry = Pick<Actor, "id" | "reviewed" | "changes" | "answered" | "formerIds" | "withdrawn">;

/** The column that names an entry. */
export const identity = {
  id: idField.describe("The entry's id: permanent, never used again"),
};

/** The text below an entry's front matter. */
export const summaryField = textField.nullable();
export const notesField = textField
  .nullable()
  .describe("Disputed points, differences between translations, conflicting dates; plain text");

const changeRow = z.strictObject({ date: dayField, what: textField, why: textField, outcomeChanged: z.boolean() });

const answeredRow = z.strictObject({ query: textField, reason: textField });

/** What every entry says of itself. CODEBOOK section 11. */
export const bookkeeping = {
  reviewed: like(dayField, entry.reviewed),
  changes: like(z.array(changeRow), entry.changes),
  answered: like(z.array(answeredRow), entry.answered),
  formerIds: like(idListField, entry.formerIds),
  withdrawn: z
    .boolean()
    .describe("Whether the entry was taken out of the record; it then takes part in no outcome and no count"),
  withdrawnDate: dayField.nullable().describe("The day it was withdrawn"),
  withdrawnReason: textField.nullable().describe("Why it was withdrawn"),
  withdrawnSee: idField.nullable().describe("The id of the entry that stands in its place"),
};

/** The column that leads to an entry's page. */
export const pageField = {
  page: addressField.describe("The address of its page"),
};

/** An entry's account of itself, as columns. */
export function bookkeepingOf({ reviewed, changes, answered, formerIds, withdrawn }: Entry) {
  return {
    reviewed,
    changes,
    answered,
    formerIds,
    withdrawn: withdrawn !== null,
    withdrawnDate: withdrawn?.date ?? null,
    withdrawnReason: withdrawn?.reason ?? null,
    withdrawnSee: withdrawn?.see ?? null,
  };
}

/** The address of an entry's page, with its host. */
export function pageOf(kind: EntryPageKind, { id }: Entry): { page: string } {
  return { page: published(entryPage(kind, id)) };
}

/** The words of a body without markup, a blank line between paragraphs; null where there are none. */
export function proseText(prose: Prose): string | null {
  return prose.children.map(blockText).join("\n\n") || null;
}

function blockText(block: Prose["children"][number]): string {
  if (block.type !== "list") return toString(block);
  return block.children.map((item) => `- ${toString(item)}`).join("\n");
}
