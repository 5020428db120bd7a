import { entryPath } from "../../src/loading/files";
import { counted } from "../../src/loading/fault";
import { kindNames } from "../../src/model/archive";
import type { OutcomeChange, OutcomeChanges } from "../../src/model/outcome-changes";
import type { UnpairedOutcome } from "../../src/model/record-differences";
import { partRows } from "../../src/views/difference-words";

/** The state of the record that outcomes are held against, as one speaks of it: "the data of version 0.4.0". */
interface ComparedStates {
  readonly earlier: string;
  readonly asOf: { readonly before: string; readonly now: string };
}

/** Every outcome that is another, with what was and what is, what did it and whether its log says so; and a last line that counts. */
export function outcomesText(changes: OutcomeChanges, { earlier, asOf }: ComparedStates): string {
  const { changed, grown, added, gone } = changes;
  const dates = asOf.before === asOf.now ? `as of ${asOf.now}` : `as of ${asOf.now}, then as of ${asOf.before}`;
  return [
    `Outcomes beside those of ${earlier} (${dates}):`,
    ...changed.map(changeText),
    ...unpairedText("Judged now and not then:", added),
    ...unpairedText("Judged then and not now:", gone),
    [
      changed.length === 0 ? "No outcome is another" : `Another outcome: ${countsOf(changed)}`,
      ...(grown.length === 0 ? [] : [`days so far that only grew with the as-of date: ${countsOf(grown)}`]),
    ].join("; "),
  ].join("\n\n");
}

function changeText(change: OutcomeChange): string {
  const { kind, id, parts } = change;
  const rows = partRows(
    change,
    parts.map(({ part }) => part),
  );
  return [
    entryPath(kind, id),
    ...rows.map(({ name, before, now }) => `  ${name}: ${common(before)} → ${common(now)}`),
    ...causesOf(change).map((cause) => `  ${cause}`),
  ].join("\n");
}

/** Spaces that keep a figure on a page together would be odd letters on a terminal. */
const common = (words: string): string => words.replaceAll("\u00a0", " ");

function causesOf({ parts, corrected, marked }: OutcomeChange): string[] {
  const causes = new Set(parts.flatMap((part) => part.causes.map(({ by }) => by)));
  const files = corrected.map(({ kind, id }) => entryPath(kind, id)).join(", ");
  const says =
    marked.length === 0
      ? "no change since says outcomeChanged: true"
      : `outcomeChanged: true stands in ${marked.map(({ kind, id }) => entryPath(kind, id)).join(", ")}`;
  return [
    ...(causes.has("rule") ? ["by a rule of the codebook"] : []),
    ...(causes.has("as-of") ? ["by the as-of date"] : []),
    ...(causes.has("corrections") ? [`by ${files || "its entries"}: ${says}`] : []),
  ];
}

function unpairedText(heading: string, list: readonly UnpairedOutcome[]): string[] {
  return list.length === 0 ? [] : [[heading, ...list.map(({ kind, id }) => `  ${entryPath(kind, id)}`)].join("\n")];
}

/** "2 warnings, 1 line". */
function countsOf(list: readonly UnpairedOutcome[]): string {
  return (["warnings", "lines"] as const)
    .map((kind) => [kind, list.filter((each) => each.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => counted(count, kindNames[kind], kind))
    .join(", ");
}
