import type { Files } from "../../src/loading/files";
import { type Changed, editable, type Editable, EditRefused, fileOf, tried, type Tried } from "./content-edit";
import { type Edit, edited, logged, replaced, scalar, withField, withoutGroup, withoutItem } from "./text-edits";

export interface Withdrawal {
  /** An id, or a kind and an id. */
  readonly named: string;
  readonly why: string;
  /** The id of the entry that takes its place; null where none does. */
  readonly see: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Withdraws an entry with all that follows: what names it names what took its place, or no longer names it, and each log
 * says so. Gives the files to write; the record they make has been checked.
 * @throws EditRefused if something must name it and nothing took its place, or the record would have a fault
 */
export async function withdrawal(files: Files, request: Withdrawal): Promise<{ changed: Changed } & Tried> {
  const record = await editable(files, request.named);
  if (record.entry.withdrawn)
    throw new EditRefused(`“${record.entry.id}” was withdrawn on ${record.entry.withdrawn.date}.`);
  if (request.why.trim() === "") throw new EditRefused("Say why: --why “…”.");
  const { outcomes } = await tried(files, record, changedFiles(record, request, false));
  // The logs say whether an outcome changed, which is known only now.
  const changed = changedFiles(record, request, outcomes.length > 0);
  return { changed, ...(await tried(files, record, changed)) };
}

function changedFiles(record: Editable, { why, see, today }: Withdrawal, outcomeChanged: boolean): Changed {
  const { entry, references, texts } = record;
  const standing = references.filter(({ from }) => from.withdrawn === null);
  const stuck = see === null ? standing.filter(({ field }) => wayOf(field) === null) : [];
  if (stuck.length > 0)
    throw new EditRefused(
      [
        `These must name something in the place of “${entry.id}”: change them first, or give it with --see.`,
        ...stuck.map(({ file, line, column, field }) => `${file}:${line}:${column}  ${field}`),
      ].join("\n"),
    );
  const line = { date: today, why, outcomeChanged };
  const others = [...Map.groupBy(standing, ({ file }) => file)].map(([file, each]) => {
    const text = texts.get(file) ?? "";
    const what =
      see === null ? `no longer names ${entry.id}, which was withdrawn` : `names ${see} in place of ${entry.id}`;
    return [
      file,
      logged(
        edited(
          text,
          each.map((reference) => editOf(text, reference, see)),
        ),
        { ...line, what },
      ),
    ] as const;
  });
  const group = [
    `withdrawn:`,
    `  date: ${today}`,
    `  reason: ${scalar(why)}`,
    ...(see === null ? [] : [`  see: ${see}`]),
  ];
  const own = withField(texts.get(fileOf(record)) ?? "", group.join("\n"));
  return new Map([...others, [fileOf(record), logged(own, { ...line, what: "withdrawn" })]]);
}

type Placed = Editable["references"][number];

/** How a reference goes without another in its place: as an item, with its group, or not at all. */
function wayOf(field: string): "item" | "group" | null {
  if (/^answers\[\d+\]\.warning$/.test(field)) return "group";
  return /\[\d+\]$/.test(field) ? "item" : null;
}

function editOf(text: string, { field, id, from, ...position }: Placed, see: string | null): Edit {
  if (see !== null && !namesBeside(from, field, see)) return replaced(text, position, id, see);
  return wayOf(field) === "group" ? withoutGroup(text, position) : withoutItem(text, position, id);
}

/** Whether the list in which a reference stands names the other already. */
function namesBeside(from: Placed["from"], field: string, see: string): boolean {
  const [, list, rest] = /^(\w+)\[\d+\](.*)$/.exec(field) ?? [];
  if (list === undefined) return false;
  const items: unknown = Reflect.get(from, list);
  if (!Array.isArray(items)) return false;
  if (rest === "") return items.includes(see);
  return rest === ".warning" && items.some((item: unknown) => Reflect.get(Object(item), "warning") === see);
}
