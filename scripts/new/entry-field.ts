import { z } from "zod";
import type { EntryKind } from "../../src/model/archive";
import { entrySchemas } from "../../src/schema/entry-schemas";
import { unwrapped } from "../../src/schema/common";

/** What is to be written in a field. */
export type FieldForm =
  | { readonly is: "text" | "date" | "number" }
  | { readonly is: "id"; readonly of: readonly EntryKind[] }
  | { readonly is: "term"; readonly terms: readonly Term[] }
  | { readonly is: "list"; readonly item: FieldForm }
  | { readonly is: "group"; readonly fields: readonly EntryField[] };

/** A value of a closed list. */
export interface Term {
  readonly value: string;
  /** What readers call it; nothing where the value says it. */
  readonly label: string;
  /** Its definition and an example, a sentence each; empty where the list is not defined. */
  readonly definition: readonly string[];
}

/** A field of an entry, as its schema has it. */
export interface EntryField {
  readonly name: string;
  /** What to write, in a phrase. */
  readonly description: string;
  readonly isRequired: boolean;
  readonly form: FieldForm;
}

/** What the record writes itself, and what no new entry has. */
const ownAffairs: ReadonlySet<string> = new Set([
  ...["id", "reviewed", "changes", "answered", "formerIds", "withdrawn"],
  ...["archived", "seen"],
]);

/** Fields that name entries, whatever entry they stand in. */
const namedKinds: Readonly<Record<string, readonly EntryKind[]>> = {
  about: ["warnings", "events"],
  actor: ["actors"],
  actors: ["actors"],
  line: ["lines"],
  replaces: ["lines"],
  source: ["sources"],
  sources: ["sources"],
  warning: ["warnings"],
  weapons: ["weapons"],
};

/** The fields that an editor fills in a new entry, in the order in which they are written. */
export function fieldsOfKind(kind: EntryKind): EntryField[] {
  return fieldsOf(entrySchemas[kind]).filter(({ name }) => !ownAffairs.has(name));
}

const fieldsOf = (schema: z.ZodObject): EntryField[] =>
  Object.entries<z.ZodType>(schema.shape).map(([name, field]) => ({
    name,
    description: field.description ?? "",
    isRequired: !field.safeParse(undefined).success,
    form: formOf(field, name),
  }));

function formOf(field: z.core.$ZodType, name: string): FieldForm {
  const schema = unwrapped(field);
  if (schema instanceof z.ZodArray) return { is: "list", item: formOf(schema.element, name) };
  if (schema instanceof z.ZodObject) return { is: "group", fields: fieldsOf(schema) };
  if (schema instanceof z.ZodEnum) return termsOf(schema);
  if (schema instanceof z.ZodNumber) return { is: "number" };
  if (schema instanceof z.ZodPipe) return { is: "date" };
  const kinds = namedKinds[name];
  return kinds ? { is: "id", of: kinds } : { is: "text" };
}

function termsOf(schema: z.ZodEnum): FieldForm {
  const { enumDescriptions } = schema.meta() ?? {};
  const meanings = Array.isArray(enumDescriptions) ? enumDescriptions.map(String) : [];
  const terms = schema.options.map((value, place): Term => {
    const [label = "", ...definition] = meanings[place]?.split("\n") ?? [];
    return { value: String(value), label, definition };
  });
  return { is: "term", terms };
}
