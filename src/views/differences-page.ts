import { entryPage, keptVersionPage, method } from "../addresses";
import type { Archive, KindedEntry } from "../model/archive";
import { changesOf, type EntryChange } from "../model/changes";
import { type DerivationRecord, derivationRecordOf } from "../model/derivation";
import {
  idsNow,
  type JudgedKind,
  type KeptRecord,
  lastByAnotherCodebook,
  type OutcomePart,
  withIdsNow,
} from "../model/kept-record";
import type { JudgedRecord } from "../model/record";
import {
  type CorrectedEntry,
  correctedFacts,
  type DifferingOutcome,
  type PartDifference,
  recordDifferences,
} from "../model/record-differences";
import { ruleChanges } from "../model/rule-changes";
import { countOf } from "../model/words";
import { changeSentence } from "./change-log";
import { addedView, goneView, type UnpairedView } from "./changed-outcomes";
import { type DateView, shortDateView } from "./date-view";
import { type PartRow, partRows, ruleWords, type RuleWords } from "./difference-words";
import { figure, type FigureTable } from "./figures";
import { known } from "./known";
import { entryAddress, entryName, type Named } from "./links";
import type { PageHead } from "./page-head";
import { methodChangesHead } from "./site-page";

/** A warning or line with the parts of its outcome that one cause made others. */
interface DifferenceEntry {
  readonly entry: Named;
  /** When it was said; null for a line. */
  readonly date: DateView | null;
  readonly rows: readonly PartRow[];
  /** What the logs say, where entries were corrected. */
  readonly corrections: readonly CorrectionView[];
  /** The rules that had a part in it besides, by name. */
  readonly rules: readonly string[];
}

/** The warnings, or the lines, whose outcomes one cause made others. */
export interface DifferenceSet {
  /** "31 warnings". */
  readonly caption: string;
  readonly entries: readonly DifferenceEntry[];
}

/** One cause, with all that it made another. */
interface DifferenceGroup extends RuleWords {
  readonly id: string;
  readonly sets: readonly DifferenceSet[];
}

/** The kept version that the outcomes of now are held against. */
interface ComparedVersion {
  readonly version: Named;
  readonly codebookVersion: string;
}

/** What became another outcome since the last version by another codebook. */
interface DifferencesPage {
  readonly head: PageHead;
  readonly method: string;
  readonly compared: ComparedVersion | null;
  /** How many warnings and lines, in a sentence. */
  readonly lead: string;
  readonly summary: FigureTable | null;
  readonly groups: readonly DifferenceGroup[];
  readonly added: readonly UnpairedView[];
  readonly gone: readonly UnpairedView[];
}

/**
 * The page that lists every outcome that is another than in the last version kept by another codebook, by what made it
 * another. CODEBOOK section 11.
 * @param kept newest first
 * @throws Error if neither a rule that changed nor a log explains a difference
 */
export function differencesPage(record: JudgedRecord, kept: readonly KeptRecord[]): DifferencesPage {
  const settings = record.archive.record;
  const base = { head: methodChangesHead(settings), method };
  const last = lastByAnotherCodebook(kept, settings.codebookVersion);
  if (!last) {
    const lead =
      "No version of the data by another codebook is kept, so there is nothing to hold the outcomes against.";
    return { ...base, lead, compared: null, summary: null, groups: [], added: [], gone: [] };
  }
  const before = withIdsNow(last, idsNow(record.archive.byId, last));
  const { differing, added, gone } = recordDifferences(before, derivationRecordOf(record.archive));
  const groups = causes.flatMap((cause) => groupOf(record, before, differing, cause));
  return {
    ...base,
    compared: {
      version: { name: last.version, href: keptVersionPage(last.version) },
      codebookVersion: last.codebookVersion,
    },
    lead: leadOf(differing),
    summary: summaryOf(groups, differing),
    groups: groups.map(({ group }) => group),
    added: added.map((each) => addedView(record, each)),
    gone: gone.map((each) => goneView(record, before, each)),
  };
}

interface CauseWords extends RuleWords {
  readonly id: string;
}

/** The rules, then what is no rule. A part that was corrected is told there, also where a rule had changed it before. */
const causes: readonly CauseWords[] = [
  ...ruleChanges.map((id) => ({ id, ...ruleWords[id] })),
  {
    id: "as-of",
    name: "The as-of date is a later one",
    sentence: "Windows closed, or events came to count, that lay beyond the as-of date of then (section 5).",
  },
  {
    id: "corrections",
    name: "Entries were corrected",
    sentence:
      "Here it was not a rule alone: what an entry says was corrected, often to code it as the codebook now does. The words are those of the entry’s own log, or of the log of a statement or an event that the outcome is derived from.",
  },
];

function causeOf({ causes: own }: PartDifference): string {
  const last = own.at(-1);
  return last?.by === "rule" ? last.rule : (last?.by ?? "");
}

interface Counted {
  readonly group: DifferenceGroup;
  readonly counts: Readonly<Record<JudgedKind, number>>;
}

function groupOf(
  record: JudgedRecord,
  kept: KeptRecord,
  differing: readonly DifferingOutcome[],
  cause: CauseWords,
): Counted[] {
  const told = differing
    .map((each) => ({ ...each, parts: each.parts.filter((part) => causeOf(part) === cause.id) }))
    .filter(({ parts }) => parts.length > 0);
  if (told.length === 0) return [];
  const ofKind = (wanted: JudgedKind) => told.filter(({ kind }) => kind === wanted);
  const sets = (["warnings", "lines"] as const).flatMap((kind): DifferenceSet[] => {
    const entries = ofKind(kind).map((each) => entryOf(record, kept, each));
    const caption = countOf(entries.length, kind === "warnings" ? "warning" : "line");
    return entries.length === 0 ? [] : [{ caption, entries }];
  });
  return [
    { group: { ...cause, sets }, counts: { warnings: ofKind("warnings").length, lines: ofKind("lines").length } },
  ];
}

function entryOf({ archive }: JudgedRecord, kept: KeptRecord, differing: DifferingOutcome): DifferenceEntry {
  const { kind, id, parts } = differing;
  const own = parts.flatMap(({ causes: all }) => all);
  const isCorrected = own.some(({ by }) => by === "corrections");
  const rules = own.flatMap((cause) => (cause.by === "rule" ? [ruleWords[cause.rule].name] : []));
  return {
    entry: {
      name: known<string, { readonly headline: string }>(archive.byId[kind], id).headline,
      href: entryPage(kind, id),
    },
    date: kind === "warnings" ? shortDateView(known(archive.byId.warnings, id).date) : null,
    rows: partRows(
      differing,
      parts.map(({ part }) => part),
    ),
    corrections: isCorrected ? correctionsOf(archive, kept, derivationRecordOf(archive), differing) : [],
    rules: isCorrected ? [...new Set(rules)] : [],
  };
}

function countsOf(differing: readonly DifferingOutcome[]): Record<JudgedKind, number> {
  const warnings = differing.filter(({ kind }) => kind === "warnings").length;
  return { warnings, lines: differing.length - warnings };
}

/** Days and notes go with an outcome; the three facts and the one word for them are what it is. CODEBOOK section 6. */
const outcomeItself: ReadonlySet<OutcomePart> = new Set<OutcomePart>([
  ...(["lineStatus", "response", "outcome", "restraint-before", "restraint-after"] as const),
]);

function leadOf(differing: readonly DifferingOutcome[]): string {
  if (differing.length === 0) return "No outcome differs.";
  const [others, same] = [true, false].map((wanted) =>
    differing.filter(({ parts }) => parts.some(({ part }) => outcomeItself.has(part)) === wanted),
  );
  return `${inWords(others)} have another outcome than they had. ${inWords(same)} have the same, with other days or notes.`;
}

function inWords(differing: readonly DifferingOutcome[] = []): string {
  const { warnings, lines } = countsOf(differing);
  return `${countOf(warnings, "warning")} and ${countOf(lines, "line")}`;
}

function summaryOf(groups: readonly Counted[], differing: readonly DifferingOutcome[]): FigureTable {
  const all = countsOf(differing);
  return {
    id: "by-cause",
    caption:
      "Warnings and lines that differ, by the rule that did it. One that several rules changed stands in several rows, so the rows don’t add up to the whole.",
    columns: ["Rule or correction", "Warnings", "Lines"],
    rows: groups.map(({ group, counts }) => ({
      head: { name: group.name, href: `#${group.id}` },
      cells: [figure(counts.warnings), figure(counts.lines)],
    })),
    total: { head: { name: "All, each once" }, cells: [figure(all.warnings), figure(all.lines)] },
  };
}

/** Logged changes by which an outcome became another, in the words of the logs; those with the same words are one. */
interface CorrectionView {
  /** The entries that were changed; without the one whose outcome it is. */
  readonly entries: readonly Named[];
  readonly sentence: string;
}

/**
 * What the logs say of the corrections that made an outcome another since a version was kept: of the entries whose facts
 * are others, and of its own, the changes that say so; else all that came later. CODEBOOK section 11.
 * @throws Error if no log says anything
 */
function correctionsOf(
  archive: Archive,
  kept: KeptRecord,
  now: DerivationRecord,
  differing: DifferingOutcome,
): CorrectionView[] {
  const own = { kind: differing.kind, id: differing.id };
  const corrected = correctedFacts(differing, kept.facts, now);
  const others = corrected.filter(({ kind, id }) => kind !== own.kind || id !== own.id);
  const laterIn = (entries: readonly CorrectedEntry[]): EntryChange[] =>
    entries
      .flatMap((entry) => entriesAt(archive, entry))
      .flatMap(changesOf)
      .filter(({ date }) => date > kept.lastChange);
  const telling = laterIn([own, ...others]).filter(
    ({ nature, outcomeChanged }) => outcomeChanged || nature !== "changed",
  );
  const told = [telling, laterIn(corrected), laterIn([own])].find(({ length }) => length > 0);
  if (!told)
    throw new Error(
      `The outcome of “${differing.id}” is another than in version ${kept.version}, and no log says why: ${corrected.map(({ id }) => id).join(", ")}.`,
    );
  return [...Map.groupBy(told, changeSentence)].map(([sentence, changes]) => ({
    entries: changes
      .filter(({ entry }) => entry.id !== own.id)
      .map((change) => ({ name: entryName(change.entry), href: entryAddress(change) })),
    sentence,
  }));
}

/** The entry of an id, or that which has taken it over. */
function entriesAt({ byId }: Archive, { kind, id }: CorrectedEntry): KindedEntry[] {
  const entries: readonly KindedEntry["entry"][] = [...byId[kind].values()];
  const found = entries.filter((entry) => entry.id === id || entry.formerIds.includes(id));
  return found.map((entry) => ({ kind, entry }) as KindedEntry);
}
