import type { AftermathEvent, Warning } from "../archive";
import type { CitationTemplates } from "../citation";
import { timelineOrder } from "../dates";
import {
  type AnswerFacts,
  type DerivationRecord,
  type EventFacts,
  type Judgeable,
  judgeableOf,
  type LinkFacts,
  type WarningFacts,
} from "../derivation";
import { judge, judgedLines, type Judgements, type LineJudgement, standardTerms } from "../record";
import {
  lineStatusLabels,
  responseChoiceLabels,
  responseChoicesOf,
  restraintLabels,
  restraintTimes,
} from "../terms/outcome";
import { sideLabels } from "../terms/side";
import { themeLabels } from "../terms/theme";
import { consequenceKindLabels } from "../terms/warning";
import { type Chosen, type ComparedFacet, comparedFacets } from "./comparison-address";

/** A warning as a comparison reads and lists it. */
export interface ComparedWarning extends WarningFacts, Pick<Warning, "actor" | "weapons" | "themes" | "headline"> {
  /** What happened then, in words: of this warning alone. CODEBOOK section 6. */
  readonly answer: string;
}

/** An event as a comparison draws and lists it. */
interface ComparedEvent extends EventFacts, Pick<AftermathEvent, "headline"> {
  readonly answers: readonly AnswerFacts[];
}

/** All that two selections are compared by, as plain data: what outcomes are derived from, and the words that are shown. */
export interface ComparisonRecord extends DerivationRecord {
  readonly warnings: readonly ComparedWarning[];
  readonly events: readonly ComparedEvent[];
  /** What actors and weapon systems are called, by id, in the order of the alphabet. */
  readonly names: {
    readonly actor: Readonly<Record<string, string>>;
    readonly weapon: Readonly<Record<string, string>>;
  };
  readonly citation: {
    readonly templates: CitationTemplates;
    /** The whole address that the page of comparisons is published under. */
    readonly address: string;
  };
}

/** A value that selections can be made by, with its name and the number of warnings that have it themselves. */
export interface ComparedChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The record, judged and indexed, as comparisons are made from it. */
export interface Comparable {
  readonly asOf: string;
  readonly judgeable: Judgeable;
  readonly judgements: Judgements<LinkFacts>;
  /** In the order of the timeline, newest first. */
  readonly warnings: readonly ComparedWarning[];
  readonly eventsById: ReadonlyMap<string, ComparedEvent>;
  /** Of each facet the values that some warning has: names by the alphabet, coded values in the order of the codebook, years newest first. */
  readonly choices: Readonly<Record<ComparedFacet, readonly ComparedChoice[]>>;
}

/** The warnings that have a value themselves, and the lines they draw. */
export interface ComparedSelection {
  readonly chosen: Chosen;
  readonly label: string;
  /** Newest first. */
  readonly warnings: readonly ComparedWarning[];
  /** Each judged by the selection's own statements, and by no other's. */
  readonly lines: readonly LineJudgement[];
}

/** Judges the record, and finds what can be compared. CODEBOOK section 6. */
export function comparableOf(record: ComparisonRecord): Comparable {
  const judgeable = judgeableOf(record);
  const judgements = judge(judgeable, standardTerms(record));
  const warnings = timelineOrder(record.warnings);
  return {
    asOf: record.asOf,
    judgeable,
    judgements,
    warnings,
    eventsById: new Map(record.events.map((event) => [event.id, event])),
    choices: choicesOf(record, warnings, judgements),
  };
}

/** Whether some warning of the record has the value. */
export function isKnownChoice({ choices }: Comparable, { facet, value }: Chosen): boolean {
  return choices[facet].some((choice) => choice.value === value);
}

/**
 * What one side of a comparison holds. Only what the selection itself said counts: lines are formed from its own
 * statements, as if nobody else had spoken, by the same function as the published ones. CODEBOOK section 6, "Lines".
 */
export function selectionOf(comparable: Comparable, chosen: Chosen): ComparedSelection {
  const { judgeable, judgements, choices } = comparable;
  const warnings = comparable.warnings.filter((warning) =>
    valuesOf(chosen.facet, warning, judgements).includes(chosen.value),
  );
  const ids = new Set(warnings.map(({ id }) => id));
  const own: Judgeable = {
    ...judgeable,
    warnings: judgeable.warnings.filter(({ id }) => ids.has(id)),
    statementsOf: new Map(
      [...judgeable.statementsOf].map(([line, made]) => [line, made.filter(({ id }) => ids.has(id))]),
    ),
  };
  return {
    chosen,
    label: choices[chosen.facet].find(({ value }) => value === chosen.value)?.label ?? chosen.value,
    warnings,
    lines: judgedLines(own, judge(own, judgements.terms)),
  };
}

/** The two sides that warned most: what is compared where nothing else is asked for. Fewer where fewer sides warned. */
export function foremostSides({ choices }: Comparable): readonly Chosen[] {
  const byCount = choices.side.toSorted((one, other) => other.count - one.count);
  return byCount.slice(0, 2).map(({ value }) => ({ facet: "side", value }));
}

/** What a warning itself has of a facet. */
function valuesOf(
  facet: ComparedFacet,
  warning: ComparedWarning,
  { ofWarning }: Judgements<LinkFacts>,
): readonly string[] {
  const derivation = ofWarning.get(warning.id);
  switch (facet) {
    case "actor":
      return [warning.actor];
    case "side":
      return [warning.side];
    case "weapon":
      return warning.weapons;
    case "theme":
      return warning.themes;
    case "line":
      return [warning.line];
    case "status":
      return derivation ? [derivation.lineStatus] : [];
    case "response":
      return derivation ? responseChoicesOf(derivation) : [];
    case "restraint":
      return derivation ? restraintTimes(derivation) : [];
    case "kind":
      return warning.consequenceKinds;
    case "year":
      return [String(warning.date.year)];
  }
}

function choicesOf(
  record: ComparisonRecord,
  warnings: readonly ComparedWarning[],
  judgements: Judgements<LinkFacts>,
): Comparable["choices"] {
  const offered = labelsOf(record);
  const found = comparedFacets.map((facet) => {
    const counts = countsOf(warnings.map((warning) => valuesOf(facet, warning, judgements)));
    const choices = [...offered[facet]].flatMap(([value, label]) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, label, count }];
    });
    return [facet, choices];
  });
  return Object.fromEntries(found) as Comparable["choices"];
}

function countsOf(values: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.flatMap((each) => [...new Set(each)])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type Labels = Iterable<readonly [value: string, label: string]>;

function labelsOf({ names, lines, warnings }: ComparisonRecord): Readonly<Record<ComparedFacet, Labels>> {
  const years = [...new Set(warnings.map(({ date }) => date.year))].sort((one, other) => other - one);
  return {
    actor: Object.entries(names.actor),
    side: Object.entries(sideLabels),
    weapon: Object.entries(names.weapon),
    theme: Object.entries(themeLabels),
    line: lines.map(({ id, headline }) => [id, headline] as const).sort(byLabel),
    status: Object.entries(lineStatusLabels),
    response: Object.entries(responseChoiceLabels),
    restraint: Object.entries(restraintLabels),
    kind: Object.entries(consequenceKindLabels),
    year: years.map((year) => [String(year), String(year)] as const),
  };
}

/** The same order on every machine. */
function byLabel([, one]: readonly [string, string], [, other]: readonly [string, string]): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : Number(a > b);
}
