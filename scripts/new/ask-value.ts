import type { EntryField, FieldForm } from "./entry-field";
import type { Choice, Prompts, Validate } from "./prompts";

/** What asking needs beside the field: how to ask, what is chosen from, how to make what is missing. */
export interface Asking {
  readonly prompts: Prompts;
  /** The entries that a field may name, by what is typed. */
  readonly find: (form: FieldForm & { is: "id" }, term: string) => Choice[];
  /** The id of the entry chosen; where a new one is to be made, of that. */
  readonly resolve: (choice: string) => Promise<string>;
}

/** The choice that leaves a field out, or ends a list. */
const nothing = "";

/** Asks for one value that is no group, in the way that suits it. Undefined where it is left out. */
export async function askValue(field: EntryField, asking: Asking, validate: Validate<unknown>): Promise<unknown> {
  const { form } = field;
  switch (form.is) {
    case "term":
      return undefinedIfNothing(
        await asking.prompts.one({ message: messageOf(field), choices: termChoices(field, form) }),
      );
    case "id":
      return undefinedIfNothing(await askId(field, form, asking));
    case "list":
      return askList(field, form.item, asking, validate);
    case "text":
    case "date":
    case "number":
    case "group":
      return undefinedIfNothing(await askText(field, asking, validate));
  }
}

const messageOf = ({ name, description, isRequired }: EntryField): string =>
  `${name}: ${description}${isRequired ? "" : " (Enter leaves it out)"}`;

const undefinedIfNothing = (value: unknown): unknown => (value === nothing ? undefined : value);

async function askText(field: EntryField, { prompts }: Asking, validate: Validate<unknown>): Promise<unknown> {
  const toValue = (written: string): unknown => {
    const text = written.trim();
    return field.form.is === "number" && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  };
  const written = await prompts.text({
    message: messageOf(field),
    validate: (text) => (text.trim() === "" && !field.isRequired ? true : validate(toValue(text))),
  });
  return toValue(written);
}

/** A definition is shown while its choice is pointed at. */
function termChoices({ isRequired }: EntryField, { terms }: FieldForm & { is: "term" }): Choice[] {
  const choices = terms.map(({ value, label, definition }) => ({
    value,
    name: label === "" ? value : `${value}: ${label}`,
    ...(definition.length > 0 ? { description: definition.join(" ") } : {}),
  }));
  return isRequired ? choices : [{ value: nothing, name: "(leave it out)" }, ...choices];
}

async function askId(field: EntryField, form: FieldForm & { is: "id" }, asking: Asking, end = "(leave it out)") {
  const chosen = await asking.prompts.found({
    message: messageOf(field),
    source: (term = "") => [
      ...(field.isRequired || term !== "" ? [] : [{ value: nothing, name: end }]),
      ...asking.find(form, term),
    ],
  });
  return chosen === nothing ? nothing : asking.resolve(chosen);
}

async function askList(field: EntryField, item: FieldForm, asking: Asking, validate: Validate<unknown>) {
  if (item.is === "term") {
    const choices = termChoices({ ...field, isRequired: true }, item);
    return asking.prompts.some({
      message: messageOf(field),
      choices,
      validate: (chosen) => isLeftOut(field, chosen) || validate(chosen),
    });
  }
  const items: unknown[] = [];
  for (;;) {
    const one = { ...field, form: item, isRequired: field.isRequired && items.length === 0 };
    const next =
      item.is === "id"
        ? await askId(one, item, asking, items.length === 0 ? "(none)" : "(no more)")
        : await askText(one, asking, (value) => validate([...items, value]));
    if (next === nothing) return items;
    if (!items.includes(next)) items.push(next);
  }
}

const isLeftOut = ({ isRequired }: EntryField, chosen: readonly unknown[]): boolean =>
  !isRequired && chosen.length === 0;
