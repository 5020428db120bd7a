import type { Figure, Findings } from "../results/figure";
import { formatValue } from "./format-value";
import { tableOf } from "./table";

/** A row for every kind of page; for every size of the record how many there are, the middle and the largest. Null if nothing was measured. */
export function bytesTable({ figures }: Findings): string | null {
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
