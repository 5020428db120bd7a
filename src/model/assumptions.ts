import type { Derivation, Judgeable, LineFacts, LinkFacts, Terms } from "./derivation";
import { askedParameters } from "./filter-address";
import { isSaidToCross } from "./outcome/links";
import { judge, judgedLines, type Judgements } from "./record";
import {
  type PartialReading,
  partialReadings,
  standardWindow,
  windowDaysOf,
  type WindowName,
  windowNames,
} from "./terms/assumption";
import { authorities, type Authority } from "./terms/warning";

/** The rules under which a reader wants outcomes derived. */
export interface Assumptions {
  readonly window: WindowName;
  readonly partial: PartialReading;
  /** Whose statements form lines; in the order of the codebook, never empty. */
  readonly authorities: readonly Authority[];
}

/** The assumptions of the published outcomes. CODEBOOK sections 5 and 6. */
export const standardAssumptions: Assumptions = { window: standardWindow, partial: "standard", authorities };

/** Whether outcomes under these assumptions are the published ones. */
export function areStandard({ window, partial, authorities: kept }: Assumptions): boolean {
  return (
    window === standardAssumptions.window &&
    partial === standardAssumptions.partial &&
    authorities.every((authority) => kept.includes(authority))
  );
}

/** A record as it reads under some assumptions, and what becomes of its warnings and lines. */
export interface AssumedRecord {
  readonly record: Judgeable;
  readonly judgements: Judgements<LinkFacts>;
}

/**
 * Derives every outcome under a reader's assumptions, by the same function as the published ones. Statements of other
 * authorities are dropped before lines are formed. `asOf` as in `Terms`. CODEBOOK section 6.
 */
export function judgeUnder(assumptions: Assumptions, record: Judgeable, asOf: Terms["asOf"]): AssumedRecord {
  const assumed = keepAuthorities(readPartialLinks(record, assumptions.partial), assumptions.authorities);
  return { record: assumed, judgements: judge(assumed, { asOf, windowDays: windowDaysOf(assumptions.window) }) };
}

function readPartialLinks(record: Judgeable, reading: PartialReading): Judgeable {
  const linksOf = [...record.linksOf].map(
    ([id, links]) => [id, links.flatMap((link) => readLink(link, reading))] as const,
  );
  return { ...record, linksOf: new Map(linksOf) };
}

function readLink(link: LinkFacts, reading: PartialReading): readonly LinkFacts[] {
  const isPartial = link.answer.relation === "partial-crossing" && !isSaidToCross(link);
  if (!isPartial || reading === "standard") return [link];
  return reading === "ignore" ? [] : [{ ...link, answer: { ...link.answer, relation: "crossing", missing: null } }];
}

function keepAuthorities(record: Judgeable, kept: readonly Authority[]): Judgeable {
  const isKept = ({ authority }: { readonly authority: Authority }) => kept.includes(authority);
  const statementsOf = [...record.statementsOf].map(([line, made]) => [line, made.filter(isKept)] as const);
  return { ...record, warnings: record.warnings.filter(isKept), statementsOf: new Map(statementsOf) };
}

/** Assumptions as an address gives them. */
export interface ParsedAssumptions extends Assumptions {
  /** What the address asked for and is not known, as `name=value`; in the order of the address. */
  readonly dropped: readonly string[];
}

interface Asked {
  readonly window?: Assumptions["window"];
  readonly partial?: Assumptions["partial"];
  readonly authorities?: readonly Authority[];
}

/** What is asked for with one more value; null where the value is not known. */
type Reader = (asked: Asked, value: string) => Asked | null;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["window", (asked, value) => withKnown(windowNames, value, (window) => ({ ...asked, window }))],
  ["partial", (asked, value) => withKnown(partialReadings, value, (partial) => ({ ...asked, partial }))],
  ["authority", (asked, value) => withKnown(authorities, value, (authority) => withAuthority(asked, authority))],
]);

/**
 * The assumptions that the query of an address asks for; undoes `formatAssumptions`. Values may stand in a list with
 * commas or, as a form sends them, with their name repeated. What is not asked for is standard; what is not known is
 * left out and listed in `dropped`, never an error.
 *
 * @param search with or without its question mark
 */
export function parseAssumptions(search: string): ParsedAssumptions {
  let asked: Asked = {};
  const dropped = new Set<string>();
  for (const [name, values] of askedParameters(search, (each) => readers.has(each))) {
    const reader = readers.get(name);
    for (const value of values.split(",").map((each) => each.trim())) {
      const read = value === "" ? asked : reader?.(asked, value);
      if (read) asked = read;
      else dropped.add(`${name}=${value}`);
    }
  }
  return { ...standardAssumptions, ...asked, dropped: [...dropped] };
}

/** The query of the one address of these assumptions, with its question mark; empty for the standard ones. */
export function formatAssumptions(assumptions: Assumptions): string {
  if (areStandard(assumptions)) return "";
  const { window, partial, authorities: kept } = assumptions;
  const parts = [
    ...(window === standardAssumptions.window ? [] : [`window=${window}`]),
    ...(partial === standardAssumptions.partial ? [] : [`partial=${partial}`]),
    ...(kept.length === authorities.length ? [] : [`authority=${kept.join(",")}`]),
  ];
  return `?${parts.join("&")}`;
}

function withAuthority(asked: Asked, authority: Authority): Asked {
  const kept = asked.authorities ?? [];
  return { ...asked, authorities: authorities.filter((each) => each === authority || kept.includes(each)) };
}

function withKnown<Value extends string>(
  known: readonly Value[],
  value: string,
  use: (value: Value) => Asked,
): Asked | null {
  const found = known.find((each) => each === value);
  return found === undefined ? null : use(found);
}

/** A line that fares otherwise under some assumptions than under others. */
export interface LineDifference {
  readonly line: LineFacts;
  readonly before: Derivation<LinkFacts>;
  /** Null where the line is not there any more: none of its statements is kept. */
  readonly after: Derivation<LinkFacts> | null;
}

/** Two facts are told of every line, so it differs where its outcome does, and where only its status does. CODEBOOK section 6. */
export interface LineDifferences {
  readonly inOutcome: readonly LineDifference[];
  readonly inStatusOnly: readonly LineDifference[];
  readonly notFormed: readonly LineDifference[];
}

/** What became otherwise of which lines, in the order of the record. */
export function lineDifferences(before: AssumedRecord, after: AssumedRecord): LineDifferences {
  const differences = judgedLines(before.record, before.judgements).map(({ line, derivation }): LineDifference => ({
    line,
    before: derivation,
    after: after.judgements.ofLine.get(line.id) ?? null,
  }));
  return {
    inOutcome: differences.filter((each) => each.after !== null && each.after.outcome !== each.before.outcome),
    inStatusOnly: differences.filter(
      ({ before: old, after: now }) => now !== null && now.outcome === old.outcome && now.lineStatus !== old.lineStatus,
    ),
    notFormed: differences.filter((each) => each.after === null),
  };
}
