import type { EntryOption } from "./entry-option";

/** What has been written for a new entry so far, as its front matter will have it. */
export type DraftFields = Record<string, unknown>;

/** Puts the value of an option in its place. Gives what is wrong with that, or null. */
export function putValue(fields: DraftFields, option: EntryOption, value: string): string | null {
  const group = groupFor(fields, option);
  if (!group) return `comes before the option that begins its group, --${option.name.replace(/-.*/, "")}`;
  const name = option.path.at(-1) ?? "";
  const { form } = option.field;
  if (form.is === "list") {
    const before = Array.isArray(group[name]) ? (group[name] as unknown[]) : [];
    // A text may hold commas, an id or a term may not.
    group[name] = [...before, ...(form.item.is === "text" ? [value.trim()] : commaSeparated(value))];
    return null;
  }
  if (group[name] !== undefined) return "is given twice";
  group[name] = form.is === "number" && /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value.trim();
  return null;
}

/** The group of fields in which the option's value stands; for one of a list, the last, or a new one. */
function groupFor(fields: DraftFields, { path, isRepeated, opensGroup }: EntryOption): DraftFields | undefined {
  const [first = "", ...inner] = path.slice(0, -1);
  if (path.length === 1) return fields;
  if (!isRepeated) return [first, ...inner].reduce(groupIn, fields);
  const list = (fields[first] ??= []) as DraftFields[];
  if (opensGroup) list.push({});
  const last = list.at(-1);
  return last && inner.reduce(groupIn, last);
}

const groupIn = (fields: DraftFields, name: string): DraftFields => (fields[name] ??= {}) as DraftFields;

const commaSeparated = (value: string): string[] =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
