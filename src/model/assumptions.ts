import type { Judgeable, LinkFacts } from "./facts";
import type { Terms } from "./derivation";
import { judge, type Judgements } from "./judgements";
import { isSaidToCross } from "./outcome/links";
import { standardWindow, windowDaysOf, type PartialReading, type WindowName } from "./terms/assumption";
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
