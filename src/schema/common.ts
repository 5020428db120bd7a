import { z } from "zod";

import { parsePartialDate } from "../model/partial-date";
import { atMostWords } from "./word-limit";

/** Kebab-case, permanent, the file's name without `.md`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id in kebab-case: a-z, 0-9 and single hyphens");

/** The years that a date may lie in; beyond them it is a slip of the pen. */
const years = { first: 1900, last: 2100 };

const aDate = `a date that exists, from ${years.first} to ${years.last}: YYYY-MM-DD, YYYY-MM or YYYY`;

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the source is and no more. */
export const partialDateSchema = z.union([z.string(), z.number()], aDate).transform((written, context) => {
  const date = parsePartialDate(written);
  if (date && date.year >= years.first && date.year <= years.last) return date;
  context.addIssue({ code: "custom", message: aDate });
  return z.NEVER;
});

/** A whole day, for the bookkeeping of the record itself. */
export const daySchema = z.iso.date("a day that exists: YYYY-MM-DD");

/** Becomes a link on a page, so http or https only: a bare `z.url()` lets `javascript:` through, and slips of one slash. */
export const webAddressSchema = z
  .url({
    protocol: /^https?$/,
    hostname: /\.[^.]{2,}\.?$/,
    error: "an address that begins with https:// or http://",
    abort: true,
  })
  .regex(/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/, "an address without spaces, user names and passwords");

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** A language by its BCP 47 tag: `en`, `ru`, `uk`. `ua`, a country's code, is none. */
export const languageSchema = z
  .string()
  .refine(
    (tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && languageNames.of(tag) !== undefined,
    "a language tag such as en, ru or uk",
  );

const withoutHtml = /^(?![^]*(?:<\/?[a-z!][^>]*>|&(?:[a-z]+|#x?[\da-f]+);))/iu;

/** One line of text with something in it. It is shown letter by letter, so a tag would stand on the page as one. */
export const textSchema = z
  .string()
  .trim()
  .min(1, "some text")
  .regex(/^.*$/u, "text on one line")
  .regex(withoutHtml, "plain text, without HTML");

/** At most 90 characters, neutral, no full stop. */
export const headlineSchema = textSchema
  .max(90, "at most 90 characters")
  .regex(/[^.]$/u, "a headline without a full stop");

/** Words copied to the letter are few: what is quoted is shown, not republished. */
export const quotationSchema = textSchema.check(atMostWords(60));

export const idListSchema = z.array(idSchema).default([]);

/** Where a seed article carries the entry: the article's id and its words, to the letter. */
export const seedRefSchema = z.strictObject({ source: idSchema, quote: quotationSchema });

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
  withdrawn: z
    .strictObject({ date: daySchema, reason: textSchema, see: idSchema.nullable().default(null) })
    .nullable()
    .default(null),
};
