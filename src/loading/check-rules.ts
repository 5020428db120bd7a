import type { CheckedContent } from "./checked-content";
import type { ContentRule, Finding, Findings } from "./content-rule";
import type { Reported } from "./reported";
import type { Fault } from "./fault";
import type { Reading } from "./reading";

/** Runs every rule over the content and gathers all that they find. */
export function checkRules(
  rules: readonly ContentRule[],
  content: CheckedContent,
  readings: readonly Reading<Reported>[],
): Findings {
  const readingOf = new Map(readings.map((reading) => [reading.value, reading]));
  const findingInto = (list: Fault[]): Finding => {
    return (entry, field, found, allowed, suggestion) => {
      const reading = readingOf.get(entry);
      if (!reading) throw new Error("A rule may report only what was read from a file.");
      const place = { file: reading.file, ...reading.positions.of(field), field, found, allowed };
      list.push(suggestion === undefined ? place : { ...place, suggestion });
    };
  };
  const faults: Fault[] = [];
  const queries: Fault[] = [];
  const report = Object.assign(findingInto(faults), { query: findingInto(queries) });
  for (const rule of rules) rule.check(content, report);
  return { faults, queries };
}
