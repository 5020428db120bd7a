import { z } from "zod";

import { eventKindLabels } from "../model/terms/event";
import { unknownSide } from "../model/terms/side";
import { consequenceKindLabels } from "../model/terms/warning";
import { drawnSchema, idSchema, textSchema } from "./common";

/** One value of a closed list, with the name readers see. */
const term = {
  id: idSchema.describe("As entries write it; permanent, because it becomes part of addresses"),
  name: drawnSchema(60).describe("The name readers see"),
};

const inSentence = textSchema.optional();

/** What was said or done in one entry, for which a value stands. */
const example = textSchema.regex(/\.$/, "one sentence, with a full stop");
const exampleSchema = z.strictObject({
  example,
  /** The id of that entry. */
  of: idSchema,
});

/** Examples for some values of a list of the codebook. */
const examplesOf = (labels: Readonly<Record<string, string>>) =>
  z.strictObject(Object.fromEntries(Object.keys(labels).map((value) => [value, exampleSchema.optional()]))).default({});

/** A camp or a kind of weapons: no more than its name. */
const namedSchema = z.strictObject(term);

const sideSchema = z.strictObject({
  ...term,
  /** Its name within a sentence, where it takes an article there: "the United States". */
  inSentence,
  camp: z.string("the id of one of the camps above"),
});

const themeSchema = z.strictObject({
  ...term,
  /** Its name within a sentence, where that is not the name in small letters: "the Black Sea". */
  inSentence,
  definition: textSchema.regex(/\.$/, "one sentence, with a full stop"),
  example: example.nullable().default(null),
  /** The warning or the line that the example is from. */
  of: idSchema.nullable().default(null),
});

/** A list of terms, one at least, in the order readers see them. */
const listOf = <Term extends z.ZodType<{ id: string; name: string; inSentence?: string | undefined }>>(schema: Term) =>
  z
    .array(schema)
    .min(1, "at least one")
    .superRefine((terms, context) => {
      const [ids, names] = [new Set<string>(), new Set<string>()];
      for (const [index, { id, name, inSentence: inProse }] of terms.entries()) {
        const report = (field: string, message: string): void =>
          context.addIssue({ code: "custom", path: [index, field], message });
        if (ids.has(id)) report("id", "an id that stands in this list once");
        if (names.has(name)) report("name", "a name that stands in this list once");
        if (id === unknownSide) report("id", `another id: \`${unknownSide}\` is for a doer whom nobody knows`);
        if (inProse !== undefined && !inProse.toLowerCase().endsWith(name.toLowerCase()))
          report("inSentence", `the name as it stands within a sentence, with an article at most: the ${name}`);
        ids.add(id);
        names.add(name);
      }
    });

/** `content/terms.yaml`: the closed lists that are the record's own. Those that outcomes rest on are the codebook's. */
export const termsSchema = z
  .strictObject({
    /** For the checks of codebook section 3 only. */
    camps: listOf(namedSchema).min(2, "two camps at least, or no act could be an answer of one to another"),
    sides: listOf(sideSchema),
    themes: listOf(themeSchema),
    weaponKinds: listOf(namedSchema),
    /** One entry of the record for a value of the codebook's own lists; CODEBOOK section 14. */
    examples: z
      .strictObject({ consequenceKinds: examplesOf(consequenceKindLabels), eventKinds: examplesOf(eventKindLabels) })
      .default({ consequenceKinds: {}, eventKinds: {} }),
  })
  .superRefine(({ camps, sides }, context) => {
    const values = camps.map(({ id }) => id);
    for (const [index, { camp }] of sides.entries())
      if (!values.includes(camp))
        context.addIssue({ code: "invalid_value", values, input: camp, path: ["sides", index, "camp"] });
  });
export type RecordTerms = z.infer<typeof termsSchema>;
