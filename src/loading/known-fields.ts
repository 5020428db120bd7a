import { z } from "zod";

import { unwrapped } from "../schema/unwrapped";

/** The names of the fields that may stand at a place of an entry; `path` is a path into the entry as zod reports it. */
export function knownFieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const group = path.reduce(schemaAt, unwrapped(schema));
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

function schemaAt(schema: z.core.$ZodType | undefined, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return unwrapped(schema.element);
  return schema instanceof z.ZodObject ? unwrapped(fieldsOf(schema)[String(step)]) : undefined;
}

const fieldsOf = (schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType | undefined>> => schema.shape;
