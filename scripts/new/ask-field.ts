import { type Asking, askValue } from "./ask-value";
import type { DraftFields } from "./draft";
import type { EntryField } from "./entry-field";

/** What is wrong with a field of the draft if it held this value: the first fault at that place, in words. */
export type Wrong = (value: unknown, place: string) => string | null;

/** Asks for a field of an entry, a group's fields one by one. Undefined where it is left out; Enter takes the proposal. */
export async function askField(
  field: EntryField,
  asking: Asking,
  say: (line: string) => void,
  wrong: Wrong,
  proposal?: string,
): Promise<unknown> {
  const { form, name } = field;
  if (form.is === "group") return askOneGroup(field, form.fields, asking, say, (value) => wrong(value, name));
  if (form.is === "list" && form.item.is === "group") return askGroups(field, form.item.fields, asking, say, wrong);
  return askValue(field, asking, (value) => wrong(value, name) ?? true, proposal);
}

async function askGroups(
  field: EntryField,
  fields: readonly EntryField[],
  asking: Asking,
  say: (line: string) => void,
  wrong: Wrong,
): Promise<unknown> {
  const groups: unknown[] = [];
  for (;;) {
    const place = `${field.name}[${groups.length}]`;
    const group = await askOneGroup(field, fields, asking, say, (value, inner) =>
      wrong([...groups, value], place + inner),
    );
    if (group === undefined) return groups;
    groups.push(group);
  }
}

/** A group of fields, again until nothing is wrong with it as a whole. */
async function askOneGroup(
  field: EntryField,
  fields: readonly EntryField[],
  asking: Asking,
  say: (line: string) => void,
  wrong: (value: unknown, inner: string) => string | null,
): Promise<DraftFields | undefined> {
  const wanted = await asking.prompts.yes({ message: `${field.name}: ${field.description}. Add one?`, default: false });
  if (!wanted) return undefined;
  const group: DraftFields = {};
  for (const inner of fields)
    group[inner.name] = await askField(inner, asking, say, (value, place) =>
      wrong({ ...group, [inner.name]: value }, `.${place}`),
    );
  const complaint = wrong(group, "");
  if (complaint === null) return group;
  say(`  ${complaint}`);
  return askOneGroup(field, fields, asking, say, wrong);
}
