import { type Figure, type Findings, formatSummary, formatValue, summaryOf } from "./figures";
import type { Part } from "./options";

/** Where there is a row for every subject and a column for every property; else it is the other way round. */
const ROW_A_SUBJECT: ReadonlySet<Part> = new Set(["lighthouse"]);

/** What a part found, as a table; below it what failed and why. Null if it found nothing at all. */
export function partTable(part: Part, findings: Findings): string | null {
  const figures = figuresFor(part, findings.figures);
  const failures = findings.failures.filter((failure) => failure.part === part);
  if (figures.length + failures.length === 0) return null;
  const failed = failures.map(({ subject, reason }) => `- Failed: ${subject}: ${reason}`).join("\n");
  const table = part === "bytes" ? bytesTable(findings) : figureTable(part, figures);
  return [...(table && figures.length > 0 ? [table] : []), ...(failed ? [failed] : [])].join("\n\n");
}

/** Beside other timelines stands ours, with what it was measured by too. */
function figuresFor(part: Part, all: readonly Figure[]): Figure[] {
  const figures = all.filter((figure) => figure.part === part);
  if (part !== "rivals") return figures;
  const names = new Set(figures.map(({ name }) => name));
  const ours = all.filter((figure) => figure.part === "zoom" && names.has(figure.name));
  return [...ours.map((figure) => ({ ...figure, subject: `This site, ${figure.subject}` })), ...figures];
}

function figureTable(part: Part, figures: readonly Figure[]): string {
  const subjects = [...new Set(figures.map(({ subject }) => subject))];
  const names = [...new Set(figures.map(({ name }) => name))];
  const cell = (name: string, subject: string): string => {
    const figure = figures.find((one) => one.name === name && one.subject === subject);
    return figure ? formatSummary(summaryOf(figure.values), figure.unit) : "–";
  };
  if (ROW_A_SUBJECT.has(part))
    return tableOf(
      ["", ...names],
      subjects.map((subject) => [subject, ...names.map((name) => cell(name, subject))]),
    );
  return tableOf(
    ["", ...subjects],
    names.map((name) => [name, ...subjects.map((subject) => cell(name, subject))]),
  );
}

/** A row for every kind of page; for every size of the record how many there are, the middle and the largest. Null if nothing was measured. */
function bytesTable({ figures }: Findings): string | null {
  const bytes = figures.filter(({ part }) => part === "bytes");
  if (bytes.length === 0) return null;
  const subjects = [...new Set(bytes.map(({ subject }) => subject))];
  const kinds = [...new Set(bytes.map(({ name }) => kindIn(name)))].sort();
  return tableOf(
    ["Kind of page", ...subjects],
    kinds.map((kind) => [kind, ...subjects.map((subject) => cellFor(bytes, kind, subject))]),
  );
}

function cellFor(figures: readonly Figure[], kind: string, subject: string): string {
  const text = (property: string): string | undefined => {
    const figure = figures.find((one) => one.subject === subject && one.name === `${kind} · ${property}`);
    return figure && formatValue(figure.values[0] ?? 0, figure.unit);
  };
  const [pages, median, largest] = [text("pages"), text("median"), text("largest")];
  if (pages === undefined) return "–";
  return pages === "1" ? `1: ${largest}` : `${pages}: ${median}, largest ${largest}`;
}

const kindIn = (name: string): string => name.split(" · ")[0] ?? name;

/** A Markdown table, its columns padded as the formatter pads them. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}
