import { z } from "zod";
import { entrySchemas } from "../../src/schema/entry-schemas";
import type { EntryKind } from "../../src/model/archive";
import type { DraftFields } from "./draft";
import { type EntryField, type FieldForm, fieldsOfKind } from "./entry-field";

/** What stands for a field that is still to be written, so that the rules can look at those that are. The date lies after all that an event may answer. */
const standIns = { date: "2100", number: 1 } as const;

/** The fields of a draft, with something that the schema takes in place of what is missing or wrong. */
export function completed(kind: EntryKind, fields: DraftFields): DraftFields {
  const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = entrySchemas[kind].shape;
  const known = fieldsOfKind(kind).map((field): [string, unknown] => {
    const schema = shape[field.name];
    const isSound = schema !== undefined && z.safeParse(schema, fields[field.name]).success;
    return [field.name, isSound ? fields[field.name] : standInFor(field)];
  });
  return Object.fromEntries(known);
}

const standInFor = ({ name, isRequired, form }: EntryField): unknown =>
  // The one text that must be an address.
  name === "url" ? "https://record.example/" : isRequired ? standInOf(form) : undefined;

function standInOf(form: FieldForm): unknown {
  switch (form.is) {
    case "text":
      return "en";
    case "date":
    case "number":
      return standIns[form.is];
    case "id":
      return "x";
    case "term":
      return form.terms[0]?.value;
    case "list":
      return [standInOf(form.item)];
    case "group":
      return Object.fromEntries(
        form.fields.filter((field) => field.isRequired).map((field) => [field.name, standInOf(field.form)]),
      );
  }
}
