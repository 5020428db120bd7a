import { toString } from "mdast-util-to-string";

import { fieldPath } from "./front-matter";
import type { AnyEntry } from "./read-content";

/** Every text of an entry that readers see, by its field; ids and dates aside. */
export function textsIn(entry: AnyEntry): (readonly [field: string, text: string])[] {
  const { summary, notes, changes: _, answered: __, ...fields } = entry;
  const body = [summary, notes].map((prose) => toString(prose)).filter((text) => text !== "");
  return [...valuesIn(fields, ""), ...body.map((text) => ["body", text] as const)];
}

function valuesIn(value: unknown, field: string): (readonly [string, string])[] {
  if (typeof value === "string") return isText(value) ? [[field, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  const steps = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return steps.flatMap(([step, item]) => valuesIn(item, fieldPath(field, step)));
}

/** Ids, terms, days and addresses are no texts; one word alone may be. */
const isText = (value: string): boolean => !/^(?:[a-z\d]+(?:-[a-z\d]+)+|https?:\S+)$/.test(value);
