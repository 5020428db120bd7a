import { type Figure, type Findings, formatValue, summaryOf, type Unit } from "./figures";
import { type Part, subjectOf } from "./options";
import { tableOf } from "./tables";

/** A limit of the design and the figure that is held against it. */
interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly unit: Unit;
  readonly part: Part;
  readonly subject: string;
  readonly figure: string;
}

const real = subjectOf("real");
const thousand = subjectOf(1000);
const tenThousand = subjectOf(10_000);

const budgets: readonly Budget[] = [
  ofPage("Timeline page: HTML", 100_000, "bytes", "HTML, as served"),
  ofPage("Style sheets of a page", 15_000, "bytes", "Style sheets, as served"),
  ofPage("Fonts of a page in Latin letters", 100_000, "bytes", "Fonts, as served"),
  ofPage("Script before the reader acts", 12_000, "bytes", "Scripts, as served"),
  ofPage("First pair painted", 1000, "milliseconds", "First pair painted"),
  ofPage("Blocking time", 50, "milliseconds", "Blocking time"),
  ofPage("Layout shift", 0.01, "shift", "Layout shift"),
  ofZoom("Zoom: script with vis-timeline, and its style", 135_000, "bytes", "Script and style fetched"),
  ofFilter("Filter to next paint, whole record", 50, real),
  ofFilter("Filter to next paint, 1,000 warnings", 100, thousand),
  ofBuild("Build of the whole record, cold, without share pictures", 30, "Time, cold"),
  ofBuild("Build of the whole record, cold, with share pictures", 75, "Time, cold, with share pictures"),
];

/** Every limit of the design with what was measured, and in words whether it is kept. */
export function budgetTable(findings: Findings): string {
  const rows = budgets.map((budget) => {
    const figure = figureFor(budget, findings);
    const limit = formatValue(budget.limit, budget.unit);
    return [budget.what, limit, ...verdictOn(budget, figure)];
  });
  return tableOf(
    ["What", "Limit", "Measured, median", "Kept"],
    [...rows, ...pageRows(findings), lighthouseRow(findings)],
  );
}

function verdictOn({ limit, unit }: Budget, figure: Figure | undefined): readonly [measured: string, verdict: string] {
  if (!figure) return ["not measured", "not known"];
  const { median } = summaryOf(figure.values);
  return [formatValue(median, unit), median <= limit ? "yes" : "no"];
}

const figureFor = ({ part, subject, figure }: Budget, { figures }: Findings): Figure | undefined =>
  figures.find((one) => one.part === part && one.subject === subject && one.name === figure);

/** No page of a record of 10,000 warnings is over this. */
const PAGE_LIMIT = 150_000;

function pageRows({ figures }: Findings): string[][] {
  const sizes = figures.filter(
    ({ part, subject, name }) => part === "bytes" && subject === tenThousand && name.endsWith("largest"),
  );
  const largest = Math.max(...sizes.flatMap(({ values }) => values));
  const what = "Largest page, 10,000 warnings";
  const limit = formatValue(PAGE_LIMIT, "bytes");
  if (sizes.length === 0) return [[what, limit, "not measured", "not known"]];
  return [[what, limit, formatValue(largest, "bytes"), largest <= PAGE_LIMIT ? "yes" : "no"]];
}

function lighthouseRow({ figures }: Findings): string[] {
  const medians = figures.filter(({ part }) => part === "lighthouse").map(({ values }) => summaryOf(values).median);
  const what = "Lighthouse, every kind of page, all four";
  if (medians.length === 0) return [what, "100", "not measured", "not known"];
  const least = Math.min(...medians);
  return [what, "100", `${formatValue(least, "score")} at least`, least >= 100 ? "yes" : "no"];
}

function ofPage(what: string, limit: number, unit: Unit, figure: string): Budget {
  return { what, limit, unit, part: "page", subject: real, figure };
}

function ofZoom(what: string, limit: number, unit: Unit, figure: string): Budget {
  return { what, limit, unit, part: "zoom", subject: real, figure };
}

function ofFilter(what: string, limit: number, subject: string): Budget {
  return { what, limit, unit: "milliseconds", part: "filter", subject, figure: "Later choices to next paint" };
}

function ofBuild(what: string, limit: number, figure: string): Budget {
  return { what, limit, unit: "seconds", part: "build", subject: real, figure };
}
