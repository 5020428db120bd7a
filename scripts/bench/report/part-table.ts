import type { Figure, Findings } from "../results/figure";
import type { Part } from "../results/parts";
import { summaryOf } from "../results/summary";
import { formatSummary } from "./format-value";
import { bytesTable } from "./bytes-table";
import { tableOf } from "./table";

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
