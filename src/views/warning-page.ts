import { entryPage, pairOnTimeline, published } from "../addresses";
import { type OwnWord, ownWordsOn } from "../model/answer";
import type { Archive, Link, Prose, Quote, Warning } from "../model/archive";
import { sourcesOfWarning } from "../model/mentions";
import type { JudgedRecord } from "../model/record";
import { strongestFirst } from "../model/source-standing";
import type { Saying } from "../model/terms/event";
import { sideInProse, unknownSide } from "../model/terms/side";
import { capitalised, countOf, listed } from "../model/words";
import { tiedEvents, type TiedItem } from "./aftermath";
import { type AnswerView, warningAnswer } from "./answer";
import { changeLog, type ChangeLogView } from "./change-log";
import type { ChangedOutcome } from "./changed-outcomes";
import { codeYourself, type CodeYourself } from "./code-yourself";
import { dateView, type DateView } from "./date-view";
import { type DerivationStep, derivationSteps } from "./derivation-steps";
import { actorLink, type Fact, warningFacts } from "./facts";
import { warningJsonLd } from "./json-ld";
import { known } from "./known";
import { type Named, neighbours, type Neighbours } from "./links";
import { pageHead, type PageHead, sharedHead } from "./page-head";
import { nothingYet, speakingRole } from "./pair";
import { warningRow, type WarningRow } from "./rows";
import { languageName, sourceName, sourcesOnPage, type SourceView, sourceViews } from "./source-view";
import { timelinePageOf } from "./timeline-page";

/** Words as they are shown: the quotation, where it was read, and what each of the two texts is. */
export interface SpokenView {
  readonly quote: Quote;
  readonly source: Named;
  /** "Translation", "In Russian, as said". */
  readonly textIs: string;
  /** "In Russian, as said"; null where the original is not shown beside a translation. */
  readonly originalIs: string | null;
}

export interface WarningPage {
  readonly head: PageHead;
  readonly warning: Warning;
  readonly date: DateView;
  readonly actor: Named;
  /** Null where it would only say the actor's name again. */
  readonly role: string | null;
  readonly quotes: readonly SpokenView[];
  readonly facts: readonly Fact[];
  readonly lapsed: { readonly date: DateView; readonly reason: string; readonly sources: readonly Named[] } | null;
  readonly answer: AnswerView;
  /** What the sides themselves said on whether the line was crossed, where on record. */
  readonly ownWords: readonly OwnWordView[];
  /** What decided the answer: the reason of the act or else of the crossing; null where nothing did. */
  readonly why: { readonly name: string; readonly basis: string } | null;
  /** That the outcome is another than in a kept version of the data; null where it is not. */
  readonly changed: ChangedOutcome | null;
  readonly happened: readonly TiedItem[];
  /** "9 events". */
  readonly count: string;
  readonly nothing: string;
  readonly steps: readonly DerivationStep[];
  /** Other statements of the same line; of a line with very many, those nearest in time. */
  readonly others: readonly WarningRow[];
  /** Where all statements of the line stand; null where the page has them all. */
  readonly allStatements: Named | null;
  readonly sources: readonly SourceView[];
  readonly summary: Prose;
  readonly notes: Prose;
  readonly byDate: Neighbours;
  readonly withinLine: Neighbours;
  readonly onTimeline: string;
  readonly log: ChangeLogView;
  /** The warning to be coded by the reader. */
  readonly exercise: CodeYourself;
}

/**
 * All that a warning's page shows.
 * @param changed that its outcome is another than in a kept version of the data
 */
export function warningPage(
  record: JudgedRecord,
  warning: Warning,
  changed: ChangedOutcome | null = null,
): WarningPage {
  const { archive, judgements } = record;
  const derivation = known(judgements.ofWarning, warning.id);
  const statements = known(archive.statementsOf, warning.line);
  const others = nearest(statements, warning);
  const actor = actorLink(archive, warning.actor);
  const answer = warningAnswer(record, warning);
  return {
    head: warningHead(record, warning),
    warning,
    date: dateView(warning.date),
    actor,
    role: speakingRole(actor.name, warning.role),
    quotes: warning.quotes.map((quote) => ({ ...spokenIn(quote), quote, source: sourceName(archive, quote.source) })),
    facts: warningFacts(archive, warning),
    lapsed: warning.lapsed && {
      date: dateView(warning.lapsed.date),
      reason: warning.lapsed.reason,
      sources: warning.lapsed.sources.map((id) => sourceName(archive, id)),
    },
    answer,
    ownWords: ownWords(archive, warning),
    why: whyOf(answer, known(archive.linksOf, warning.id)),
    changed,
    happened: tiedEvents(archive, warning, derivation),
    count: countOf(known(archive.linksOf, warning.id).length, "event"),
    nothing: nothingYet(derivation, archive.record),
    steps: derivationSteps(derivation),
    others: others.map((statement) => warningRow(record, statement)),
    allStatements: statements.length > others.length + 1 ? allStatementsOf(warning, statements.length) : null,
    sources: sourceViews(archive, sourcesOfWarning(warning)),
    summary: warning.summary,
    notes: warning.notes,
    byDate: neighbours("warnings", archive.warnings, warning),
    withinLine: neighbours("warnings", statements, warning),
    onTimeline: pairOnTimeline(warning.id, timelinePageOf(archive, warning.id)),
    log: changeLog(warning),
    exercise: codeYourself(archive, warning),
  };
}

function spokenIn({ lang, original }: Quote): Pick<SpokenView, "textIs" | "originalIs"> {
  const asSaid = (language: string) => `In ${languageName(language)}, as said`;
  if (original) return { textIs: "Translation", originalIs: asSaid(original.lang) };
  return { textIs: lang === "en" ? "In English" : asSaid(lang), originalIs: null };
}

/** The coder's reason for the link that decided what answered or, where nothing did, what became of the line. */
function whyOf({ sentences }: AnswerView, links: readonly Link[]): WarningPage["why"] {
  const told = ["response", "line"].flatMap((fact) => sentences.filter((sentence) => sentence.fact === fact));
  const [decided] = told.flatMap(({ lead, event }) => {
    const link = links.find((each) => each.event.id === event?.id);
    return link ? [{ name: lead, basis: link.answer.basis }] : [];
  });
  return decided ?? null;
}

/** How many other statements of a line are shown, of those before the warning and of those after it. */
const nearestOnEachSide = 50;

function nearest(statements: readonly Warning[], { id }: Warning): Warning[] {
  const place = statements.findIndex((statement) => statement.id === id);
  return [
    ...statements.slice(Math.max(0, place - nearestOnEachSide), place),
    ...statements.slice(place + 1, place + 1 + nearestOnEachSide),
  ];
}

function allStatementsOf({ line }: Warning, count: number): Named {
  return { name: `All ${countOf(count, "statement")} of the line`, href: `${entryPage("lines", line)}#statements` };
}

function warningHead(record: JudgedRecord, warning: Warning): PageHead {
  const { archive } = record;
  const actor = known(archive.byId.actors, warning.actor);
  const path = entryPage("warnings", warning.id);
  return pageHead(archive.record, {
    heading: warning.headline,
    description: `${actor.name}, ${dateView(warning.date).text}: ${warning.redLine}. ${warningAnswer(record, warning).text}`,
    path,
    section: "timeline",
    original: sourcesOnPage,
    answer: `${actor.name}, ${dateView(warning.date).text}: ${warning.headline}. ${warningAnswer(record, warning).text}`,
    ...sharedHead(record, { kind: "warnings", entry: warning }),
    jsonLd: warningJsonLd(warning, actor, published(path), warningAnswer(record, warning).text, archive.record),
  });
}

/** What a side said on whether a line was crossed. */
interface OwnWordView {
  /** "Russia said that it was". */
  readonly said: string;
  readonly date: DateView;
  /** By its headline, which names the speaker and his words. */
  readonly event: Named;
  /** The one source that shows it best. */
  readonly source: readonly Named[];
}

/** What the warner's side and then those it warned said on whether the line was crossed, of each the newest last. */
function ownWords(archive: Archive, warning: Warning): OwnWordView[] {
  const { warner, others } = ownWordsOn(warning, known(archive.linksOf, warning.id));
  return [...warner, ...others].map((word) => ownWordView(archive, word));
}

const verdicts: Readonly<Record<Saying, string>> = {
  crossed: "said that it was",
  "not-crossed": "said that it was not",
};

function ownWordView(archive: Archive, { link, says }: OwnWord): OwnWordView {
  const { id, date, headline, sides } = link.event;
  return {
    said: capitalised(`${listed(sides.map(sideInProse))} ${verdicts[says]}`),
    date: dateView(date),
    event: { name: headline, href: entryPage("events", id) },
    source: strongestOf(archive, link),
  };
}

/** The speaker's own text before all reports of it. CODEBOOK section 4. */
function strongestOf(archive: Archive, { event, answer }: Link): Named[] {
  const [side] = event.sides.filter((each) => each !== unknownSide);
  const strongest = side ? strongestFirst(archive, answer.sources, { is: "statement", side }) : answer.sources;
  return strongest.slice(0, 1).map((id) => sourceName(archive, id));
}
