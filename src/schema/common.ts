import { z } from "zod";

import { parsePartialDate } from "../model/dates";
import { undrawnLetters } from "../model/drawn-letters";
import type { Definition, Definitions } from "../model/terms/definition";
import { eventKindDefinitions, eventKindLabels } from "../model/terms/event";
import { themeDefinitions, themeLabels } from "../model/terms/theme";
import { consequenceKindDefinitions, consequenceKindLabels } from "../model/terms/warning";

/** Kebab-case, permanent, the file's name without `.md`. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id in kebab-case: a-z, 0-9 and single hyphens")
  // It becomes the name of a folder and of files, which systems limit to 255 bytes with all that is added.
  .max(100, "an id of at most 100 characters");

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
  .url({ protocol: /^https?$/, error: "an address that begins with https:// or http://", abort: true })
  .regex(/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i, {
    error: "an address without spaces, user names and passwords",
    abort: true,
  })
  .regex(
    /^https?:\/\/[^/?#]*\.[^./?#:\d][^./?#:]+\.?(?::\d+)?(?:[/?#]|$)/i,
    "an address that everybody can open, with the name of a site such as example.org",
  )
  // Programs that read the data take no other letters.
  .regex(/^[\x21-\x7e]*$/, "an address as a browser copies it, with letters beyond a-z written as %D0%BF");

const aWikidataItem = "an item of Wikidata: Q and its number, such as Q7747";

/** The item of Wikidata about the same thing; left out unless an editor is certain of it. */
export const wikidataSchema = z
  .string(aWikidataItem)
  .regex(/^Q[1-9]\d*$/, aWikidataItem)
  .nullable()
  .default(null)
  .describe("The item of Wikidata about it, such as Q7747; only where it is certain");

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

/** One line of text that stands in the picture shown where a page is shared, and so has to be drawn and to fit there. */
export function drawnSchema(most: number) {
  return textSchema.max(most, `at most ${most} characters`).refine((text) => undrawnLetters(text).length === 0, {
    error: ({ input }) => `letters that the typefaces have, Latin and Cyrillic, so without ${undrawnWords(input)}`,
  });
}

const undrawnWords = (input: unknown): string =>
  typeof input === "string" ? undrawnLetters(input).slice(0, 5).join(" ") : "others";

/** At most 90 characters, neutral, no full stop. */
export const headlineSchema = drawnSchema(90).regex(/[^.]$/u, "a headline without a full stop");

/** Words copied to the letter are few: what is quoted is shown, not republished. */
export const quotationSchema = textSchema.check(atMostWords(60));

export const idListSchema = z.array(idSchema).default([]);

/** Ids of sources, one at least. */
export const sourceIdsSchema = z.array(idSchema).min(1, "at least one source");

/**
 * One value of a closed list. JSON Schema carries what each means, for editors' programs that show it beside the value,
 * for `npm run new` and for the page on the data: the label and, where the list is defined, its definition and an
 * example, each on a line of its own.
 */
export function termSchema<Term extends string>(
  labels: Readonly<Record<Term, string>>,
  definitions?: Definitions<Term>,
) {
  const terms = Object.keys(labels) as Term[];
  return z.enum(terms).meta({ enumDescriptions: terms.map((term) => meaningOf(labels[term], definitions?.[term])) });
}

function meaningOf(label: string, defined: Definition | undefined): string {
  return defined ? [label, defined.definition, `Example: ${defined.example}`].join("\n") : label;
}

/** One passage of a seed article. */
const seedRefSchema = z.strictObject({
  source: idSchema.describe("The id of the founding article"),
  quote: quotationSchema.describe("Its words, to the letter"),
});

export const seedRefsSchema = z
  .array(seedRefSchema)
  .default([])
  .describe("Where a founding article carries it: the article and its words, to the letter");

/** What every entry says of itself. */
export const bookkeeping = {
  id: idSchema.describe("The file's name without .md; permanent, because other people link to it"),
  reviewed: daySchema.describe("The day an editor last read the entry against its sources"),
  changes: z
    .array(
      z.strictObject({
        date: daySchema.describe("The day of the change; feeds take their dates from here"),
        what: textSchema.describe("What was changed; the first change says added"),
        why: textSchema.describe("Why it was changed"),
        outcomeChanged: z.boolean().default(false).describe("Whether the change altered a derived outcome"),
      }),
    )
    .min(1, "at least one change: the first says “added”")
    .describe("The entry's log, oldest first"),
  answered: z
    .array(
      z.strictObject({
        query: textSchema.describe("The name of the query, as the check prints it"),
        reason: textSchema.describe("Why the entry is right as it is"),
      }),
    )
    .default([])
    .describe("Queries of the check that an editor looked into; they are not asked again"),
  formerIds: idListSchema.describe("Ids the entry was once published under; they keep leading here"),
  withdrawn: z
    .strictObject({
      date: daySchema.describe("The day it was withdrawn"),
      reason: drawnSchema(300).describe("Why"),
      see: idSchema.nullable().default(null).describe("The id of the entry that stands in its place"),
    })
    .nullable()
    .default(null)
    .describe("Only for an entry taken out of the record; it leaves a page that says so"),
};

/*
 * The lists whose labels alone could not be coded twice alike. CODEBOOK section 14.
 */

export const consequenceKindSchema = termSchema(consequenceKindLabels, consequenceKindDefinitions);
export const eventKindSchema = termSchema(eventKindLabels, eventKindDefinitions);
export const themeSchema = termSchema(themeLabels, themeDefinitions);

/** The words of a text: runs between spaces that hold a letter or a digit, so that a dash between words is none. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Holds where a text has at most so many words; for `check` on a text. */
export function atMostWords(limit: number): z.core.$ZodCheck<string> {
  return z.refine<string>((text) => countWords(text) <= limit, {
    error: ({ input }) => `at most ${limit} words; these are ${countWords(String(input))}`,
  });
}

/** A field's schema without what only says that the field may be left out or empty. */
export function unwrapped(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const isWrapper =
    schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  return isWrapper ? unwrapped(schema.unwrap()) : schema;
}
