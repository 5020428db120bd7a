import type { EntryField, FieldForm } from "./entry-field";

/** An option of the command, and the field whose value it takes. */
export interface EntryOption {
  /** Without its dashes. */
  readonly name: string;
  /** The names of the fields that lead to the value. */
  readonly path: readonly string[];
  /** Whether the first of these is a list of groups, such as quotes. */
  readonly isRepeated: boolean;
  /** Whether it begins a new group of such a list. */
  readonly opensGroup: boolean;
  readonly field: EntryField;
}

/** What one group of a list is called, so that an option can name it. */
const groupNames: Readonly<Record<string, string>> = {
  answers: "answer",
  quotes: "quote",
  roles: "role",
  seedRefs: "passage",
};

/**
 * One option for each value: `redLine` is `--red-line`. A group's own name gives its first field, the others follow
 * it: `--quote "…" --quote-lang en --quote-source <id>`; the next `--quote` begins the next one.
 */
export function optionsOf(fields: readonly EntryField[]): EntryOption[] {
  return fields.flatMap((field) => {
    const isRepeated = field.form.is === "list" && field.form.item.is === "group";
    return leavesOf(field, groupNames[field.name] ?? kebab(field.name), [field.name], isRepeated, isRepeated);
  });
}

function leavesOf(
  field: EntryField,
  name: string,
  path: readonly string[],
  isRepeated: boolean,
  opensGroup: boolean,
): EntryOption[] {
  const group = groupIn(field.form);
  if (!group) return [{ name, path, isRepeated, opensGroup, field }];
  return group.flatMap((inner, index) =>
    leavesOf(
      inner,
      index === 0 ? name : `${name}-${kebab(inner.name)}`,
      [...path, inner.name],
      isRepeated,
      opensGroup && index === 0,
    ),
  );
}

function groupIn(form: FieldForm): readonly EntryField[] | null {
  if (form.is === "group") return form.fields;
  return form.is === "list" ? groupIn(form.item) : null;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The option for the place that a fault names: `answers[0].basis` is `--answer-basis`; the field itself if it has none. */
export function optionNameAt(options: readonly EntryOption[], field: string): string {
  const path = field.replace(/\[\d+\]/g, "");
  const option =
    options.find((one) => one.path.join(".") === path) ??
    options.find((one) => one.path.join(".").startsWith(`${path}.`));
  return option ? `--${option.name}` : field;
}
