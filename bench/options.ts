import { parseArgs } from "node:util";

/** What the benchmark measures, each part by itself, in this order. */
export const parts = {
  build: "Building the site",
  bytes: "Bytes of pages",
  page: "Opening the timeline",
  filter: "Filtering",
  zoom: "The zoomable timeline",
  rivals: "The same items in other timelines",
  eleventy: "The same number of pages with Eleventy",
  lighthouse: "Lighthouse",
} as const;

export type Part = keyof typeof parts;

export const partNames = Object.keys(parts) as readonly Part[];

/** "real" for the record as it is, else the number of warnings of a generated one. */
export type Size = "real" | number;

/** What the tables call a size of the record. */
export function subjectOf(size: Size): string {
  return size === "real" ? "Real record" : `${size.toLocaleString("en")} warnings`;
}

export interface Options {
  readonly sizes: readonly Size[];
  readonly parts: readonly Part[];
  /** How often everything is measured; null for as often as is usual for each. */
  readonly runs: number | null;
  /** The folder into which the results are written; null for the usual one. */
  readonly out: string | null;
  /** Whether what is measured takes the place of what was published of the same before. */
  readonly again: boolean;
  /** How the kinds of pages begin that Lighthouse looks at; all begin with nothing. */
  readonly kinds: readonly string[];
}

const usualSizes: readonly Size[] = ["real", 1000, 10_000];

export const help = `npm run bench -- [options]

  --sizes real,1000,10000   the real record, and generated ones of so many warnings
  --only ${partNames.join(",")}
                            some of the parts
  --runs 3                  how often everything is measured (usually 5 times where it is quick, once where it is slow)
  --out folder              where benchmarks.md and benchmarks.json are written: docs/ if everything was measured,
                            .cache/bench/ if not, so that a part never takes the place of the whole
  --again                   puts what is measured in the place of the same in docs/, and says there that it was measured anew
  --kinds embed,sources     Lighthouse looks at pages of these kinds only, by how their names begin`;

/** @throws Error that says what was wrong with an option */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: usualSizes.join(",") },
      only: { type: "string", default: partNames.join(",") },
      runs: { type: "string" },
      out: { type: "string" },
      again: { type: "boolean", default: false },
      kinds: { type: "string", default: "" },
    },
  });
  return {
    sizes: values.sizes.split(",").map(sizeOf),
    parts: partsOf(values.only.split(",")),
    runs: values.runs === undefined ? null : wholeNumber(values.runs, "--runs"),
    out: values.out ?? null,
    again: values.again,
    kinds: values.kinds.split(","),
  };
}

/** Whether all is measured that the published table shows. */
export function isWhole({ sizes, parts, kinds }: Pick<Options, "sizes" | "parts" | "kinds">): boolean {
  return (
    kinds.includes("") &&
    usualSizes.every((size) => sizes.includes(size)) &&
    partNames.every((part) => parts.includes(part))
  );
}

const sizeOf = (text: string): Size => (text === "real" ? "real" : wholeNumber(text, "--sizes"));

function partsOf(names: readonly string[]): Part[] {
  const unknown = names.find((name) => !partNames.includes(name as Part));
  if (unknown !== undefined) throw new Error(`--only ${unknown} → one of ${partNames.join(", ")}`);
  return partNames.filter((part) => names.includes(part));
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} ${text} → a whole number from 1`);
  return number;
}

/** Up to this size of a record things are measured more than once. */
const QUICK = 1000;

/**
 * How often something is measured unless the options say otherwise: often where it is quick, once where it is slow, so
 * that the whole ends within little more than an hour on two cores.
 */
export function runsFor(part: Part, size: Size): number {
  switch (part) {
    case "bytes":
      return 1;
    case "build":
    case "eleventy":
    case "rivals":
      return size === "real" ? 3 : 1;
    case "page":
    case "filter":
    case "zoom":
      return size === "real" ? 5 : size <= QUICK ? 3 : 1;
    case "lighthouse":
      return 5;
  }
}
