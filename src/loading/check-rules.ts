import type { CheckedContent } from "./checked-content";
import type { ContentRule, Finding, Findings } from "./content-rule";
import { allowedFrom, type Fault, inWords, oneOf } from "./fault";
import type { Reading } from "./reading";
import type { AnyEntry, Reported } from "./reported";

/** Runs every rule over the content and gathers all that they find; a query that its entry answers is set apart. */
export function checkRules(
  rules: readonly ContentRule[],
  content: CheckedContent,
  readings: readonly Reading<Reported>[],
): Findings {
  const readingOf = new Map(readings.map((reading) => [reading.value, reading]));
  const findingInto = (add: (fault: Fault, entry: Reported) => void): Finding => {
    return (entry, field, found, allowed, suggestion) => {
      const reading = readingOf.get(entry);
      if (!reading) throw new Error("A rule may report only what was read from a file.");
      const place = { file: reading.file, ...reading.positions.of(field), field, found, allowed };
      add(suggestion === undefined ? place : { ...place, suggestion }, entry);
    };
  };
  const faults: Fault[] = [];
  const queries: Fault[] = [];
  const answered: Fault[] = [];
  const fault = findingInto((found) => faults.push(found));
  const openQuery = findingInto((found) => queries.push(found));
  const asked = new Set<string>();
  for (const rule of rules) {
    const query = findingInto((found, entry) => {
      if ("answered" in entry) asked.add(keyOf(entry, rule.name));
      (isAnswered(entry, rule.name) ? answered : queries).push({ ...found, query: rule.name });
    });
    rule.check(content, Object.assign(fault, { query }));
  }
  const names = rules.map(({ name }) => name);
  for (const entry of content.all) checkAnswers(entry, names, asked, Object.assign(fault, { query: openQuery }));
  return { faults, queries, answered };
}

const keyOf = ({ id }: AnyEntry, query: string): string => `${query} ${id}`;

function isAnswered(entry: Reported, rule: string): boolean {
  return "answered" in entry && entry.answered.some(({ query }) => query === rule);
}

/** An answer names a query that there is, and goes when its entry has given no more cause for it. */
function checkAnswers(
  entry: AnyEntry,
  names: readonly string[],
  asked: ReadonlySet<string>,
  report: Finding & { readonly query: Finding },
): void {
  for (const [index, { query }] of entry.answered.entries()) {
    const field = `answered[${index}].query`;
    if (!names.includes(query)) {
      const { allowed, suggestion } = allowedFrom(query, `the name of a query: ${oneOf(names)}`, names);
      report(entry, field, query, allowed, suggestion);
    } else if (!asked.has(keyOf(entry, query)))
      report.query(entry, field, inWords(`an answer to ${query}, which is not asked`), "no such answer");
  }
}
