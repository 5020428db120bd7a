import type { Found } from "./walk";

const headings = {
  gone: "Gone",
  moved: "Moved, and still there",
  silent: "No answer today",
  refused: "Refused to programs, so open them by hand",
  forbidden: "Not asked for",
} as const;

/** What a walk found, for whoever looks after the sources: what is gone first, what is well by its number alone. */
export function walkReport(found: readonly Found[]): string {
  const groups = (Object.keys(headings) as (keyof typeof headings)[]).flatMap((kind) => {
    const lines = found.filter((each) => kindOf(each) === kind).map(lineOf);
    return lines.length === 0 ? [] : [`${headings[kind]} (${lines.length})\n${lines.join("\n")}`];
  });
  const alive = found.filter(({ finding }) => finding.is === "alive").length;
  return [...groups, `${alive} of ${found.length} addresses answered.`].join("\n\n");
}

function kindOf({ finding }: Found): keyof typeof headings | "well" {
  if (finding.is !== "alive") return finding.is;
  return finding.moved === null ? "well" : "moved";
}

function lineOf({ id, url, finding }: Found): string {
  const what = finding.is === "alive" ? `now ${finding.moved ?? url}` : finding.why;
  return `  content/sources/${id}.md  ${url}\n    ${what}`;
}
