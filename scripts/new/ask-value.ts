import { entriesMatching, knownTerm } from "./known-entry";
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

/**
 * Asks for one value that is no group, in the way that suits it. Undefined where it is left out.
 * @param proposal what Enter takes
 */
export async function askValue(
  field: EntryField,
  asking: Asking,
  validate: Validate<unknown>,
  proposal?: string,
): Promise<unknown> {
  const { form } = field;
  switch (form.is) {
    case "term": {
      const choices = termChoices(field, form);
      const fallback = proposal === undefined ? {} : { default: proposal };
      return undefinedIfNothing(await asking.prompts.one({ message: messageOf(field), choices, ...fallback }));
    }
    case "id":
      return undefinedIfNothing(await askId(field, form, asking));
    case "list":
      return askList(field, form.item, asking, validate);
    case "text":
    case "date":
    case "number":
    case "group":
      return undefinedIfNothing(await askText(field, asking, validate, proposal));
  }
}

const messageOf = ({ name, description, isRequired }: EntryField): string =>
  `${name}: ${description}${isRequired ? "" : " (Enter leaves it out)"}`;

const undefinedIfNothing = (value: unknown): unknown => (value === nothing ? undefined : value);

async function askText(
  field: EntryField,
  { prompts }: Asking,
  validate: Validate<unknown>,
  proposal?: string,
): Promise<unknown> {
  const toValue = (written: string): unknown => {
    const text = written.trim();
    return field.form.is === "number" && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  };
  const written = await prompts.text({
    message: messageOf(field),
    ...(proposal === undefined ? {} : { default: proposal }),
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

/** Enter alone takes nothing: where nothing will not do, the question stays. */
async function askFound(
  field: EntryField,
  { prompts }: Asking,
  source: (term: string) => Choice[],
  end: string,
  validate: Validate<string> = () => true,
): Promise<string> {
  const first = { value: nothing, name: field.isRequired ? "(type some letters of it, then choose)" : end };
  const listed = (term = "") => [...(term === "" ? [first] : []), ...source(term)];
  let message = messageOf(field);
  for (;;) {
    const chosen = await prompts.found({ message, source: listed });
    const isMissing = chosen === nothing && field.isRequired;
    const verdict = isMissing ? "one at least: type some letters of it" : chosen === nothing || validate(chosen);
    if (verdict === true) return chosen;
    message = `${messageOf(field)}\n  ${verdict}\n `;
  }
}

async function askId(field: EntryField, form: FieldForm & { is: "id" }, asking: Asking, end = "(leave it out)") {
  for (;;) {
    const chosen = await askFound(field, asking, (term) => asking.find(form, term), end);
    const id = chosen === nothing ? nothing : await asking.resolve(chosen);
    // A new entry that was thought better of leaves the question open.
    if (id !== nothing || !field.isRequired) return id;
  }
}

/** Letters look for a value; they do nothing else, as they would among boxes to tick. */
async function askTerm(
  field: EntryField,
  form: FieldForm & { is: "term" },
  chosen: readonly unknown[],
  asking: Asking,
  validate: Validate<unknown>,
): Promise<string> {
  const left = termChoices({ ...field, isRequired: true }, form).filter(({ value }) => !chosen.includes(value));
  const matching = (term: string) => {
    const found = new Set(entriesMatching(left.map(knownTerm), term).map(({ id }) => id));
    return left.filter(({ value }) => found.has(value));
  };
  const end = chosen.length === 0 ? "(none)" : `(no more than ${chosen.join(", ")})`;
  return askFound(field, asking, matching, end, (value) => validate([...chosen, value]));
}

async function askList(field: EntryField, item: FieldForm, asking: Asking, validate: Validate<unknown>) {
  const items: unknown[] = [];
  for (;;) {
    const one = { ...field, form: item, isRequired: field.isRequired && items.length === 0 };
    const next = await askItem(one, item, items, asking, validate);
    if (next === nothing) return items;
    if (!items.includes(next)) items.push(next);
  }
}

function askItem(
  field: EntryField,
  item: FieldForm,
  items: readonly unknown[],
  asking: Asking,
  validate: Validate<unknown>,
): Promise<unknown> {
  if (item.is === "id") return askId(field, item, asking, items.length === 0 ? "(none)" : "(no more)");
  if (item.is === "term") return askTerm(field, item, items, asking, validate);
  return askText(field, asking, (value) => validate([...items, value]));
}
