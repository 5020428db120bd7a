import { z } from "zod";

import { idSchema } from "../schema/common";

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

/** A number of things, or of days. */
export const countField = z.int().nonnegative();

/** Words of a seed article that carry an entry. */
export const seedRefListField = z.array(z.strictObject({ source: idField, quote: textField }));

/** A column that holds what a field of the entry holds, and is described there. */
export function like<Field extends z.ZodType>(field: Field, described: z.ZodType): Field {
  return field.describe(described.description ?? "");
}
