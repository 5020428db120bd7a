import { z } from "zod";

import { parsePartialDate } from "../model/partial-date";

/** Kebab-case, permanent, the file's name without `.md`. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id in kebab-case: a-z, 0-9 and single hyphens");

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the source is and no more. */
export const partialDateSchema = z.union([z.string(), z.number()]).transform((written, context) => {
  const date = parsePartialDate(written);
  if (date) return date;
  context.addIssue({ code: "custom", message: "a date that exists: YYYY-MM-DD, YYYY-MM or YYYY" });
  return z.NEVER;
});

/** A whole day, for the bookkeeping of the record itself. */
export const daySchema = z.iso.date();

/** Becomes a link on a page, so http or https only: a bare `z.url()` lets `javascript:` through. */
export const webAddressSchema = z.url({ protocol: /^https?$/, error: "an address that begins with https:// or http://" });

/** A language by its BCP 47 tag: `en`, `ru`, `uk`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, "a language tag such as en, ru or uk");

/** One line of text with something in it. */
export const textSchema = z.string().trim().min(1, "some text");

/** At most 90 characters, neutral, no full stop. */
export const headlineSchema = textSchema.max(90, "at most 90 characters");

export const idListSchema = z.array(idSchema).default([]);

/** Where a seed article carries the entry: the article's id and its words, to the letter. */
export const seedRefSchema = z.strictObject({ source: idSchema, quote: textSchema });

/** What every entry says of itself. */
export const bookkeeping = {
  id: idSchema,
  /** When an editor last read the entry against its sources. */
  reviewed: daySchema,
  /** The first says "added"; feeds take their dates from here. */
  changes: z
    .array(
      z.strictObject({
        date: daySchema,
        what: textSchema,
        why: textSchema,
        /** Whether the change altered a derived outcome. */
        outcomeChanged: z.boolean().default(false),
      }),
    )
    .min(1, "at least one change: the first says “added”"),
  /** Ids the entry was once published under; they keep leading here. */
  formerIds: idListSchema,
  /** A withdrawn entry leaves a page that says so. */
  withdrawn: z.strictObject({ date: daySchema, reason: textSchema, see: idSchema.nullable().default(null) }).nullable().default(null),
};
