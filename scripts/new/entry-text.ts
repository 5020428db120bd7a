import { Document, isMap, isScalar, isSeq, type Node, visit } from "yaml";
import type { DraftFields } from "./draft";
import type { EntryField } from "./entry-field";

/** The width to which the record's front matter is set. */
const WIDTH = 100;

/** Everything that the file of a new entry says. */
export interface NewEntry {
  readonly id: string;
  readonly fields: DraftFields;
  readonly summary: string;
  readonly notes: string;
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly day: string;
  /** Why it is added, for its log. */
  readonly why: string;
  /** Whether an outcome becomes another by it. */
  readonly changesOutcomes?: boolean;
}

/** The file of an entry: its fields in the order of the schema, empty ones left out, then summary and notes. */
export function entryText(order: readonly EntryField[], entry: NewEntry): string {
  const { id, fields, summary, notes, day, why, changesOutcomes } = entry;
  const filled = inOrder(order, fields);
  const changes = [{ date: day, what: "added", why, ...(changesOutcomes ? { outcomeChanged: true } : {}) }];
  const document = new Document({ id, ...filled, reviewed: day, changes });
  setShortListsOnOneLine(document);
  const body = [summary.trim(), notes.trim() && `## Notes\n\n${notes.trim()}`].filter(Boolean);
  const frontMatter = document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
  return `${[`---\n${frontMatter}---`, ...body].join("\n\n")}\n`;
}

/** The fields in the order of the schema, without empty ones; those that the schema doesn't know come last, for the check to name. */
function inOrder(order: readonly EntryField[], fields: DraftFields): DraftFields {
  const known = new Set(order.map(({ name }) => name));
  const names = [...order.map(({ name }) => name), ...Object.keys(fields).filter((name) => !known.has(name))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const form = order.find((field) => field.name === name)?.form;
      const value = form ? ordered(form, fields[name]) : fields[name];
      return isEmpty(value) ? [] : [[name, value]];
    }),
  );
}

function ordered(form: EntryField["form"], value: unknown): unknown {
  if (form.is === "list" && Array.isArray(value)) return value.map((item) => ordered(form.item, item));
  if (form.is === "group" && isGroup(value)) return inOrder(form.fields, value);
  // A year alone is a number in YAML; in quotation marks it would look like a text.
  return form.is === "date" && typeof value === "string" && /^\d{4}$/.test(value) ? Number(value) : value;
}

const isGroup = (value: unknown): value is DraftFields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;
}

/** Ids and terms stand side by side where they fit; texts stand below each other, as they may hold commas. */
function setShortListsOnOneLine(document: Document): void {
  visit(document, {
    Pair(_key, { key, value }, path) {
      if (!isScalar(key) || !isSeq(value) || !value.items.every(isSlug)) return;
      const indent = 2 * path.filter((node) => isMap(node)).length;
      const length = indent + String(key.value).length + value.items.join(", ").length + ": []".length;
      value.flow = length <= WIDTH && key.value !== "aliases";
    },
  });
}

const isSlug = (item: unknown): item is Node =>
  isScalar(item) && typeof item.value === "string" && /^[a-z0-9-]+$/.test(item.value);
