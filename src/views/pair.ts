import { entryPage } from "../addresses";
import type { Quote, RecordSettings, Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import type { JudgedRecord } from "../model/record";
import { tieMarkLabels, tieMarks } from "../model/terms/event";
import { countOf, formatCount } from "../model/words";
import { aftermathOf, type Match, type PairedEvent } from "./aftermath";
import { type AnswerView, warningAnswer } from "./answer";
import { dateView, type DateView, dayView, heldView, type HeldView } from "./date-view";
import { actorLink, weaponLink } from "./facts";
import { known } from "./known";
import type { Named } from "./links";

/** The events of a pair that its answer does not tell of, behind one line that counts them. */
interface FoldedEvents {
  /** "6 more events: crossed 2, restraint 1, words 3". */
  readonly summary: string;
  /** Whether one of them is what the page is about. */
  readonly isOpen: boolean;
  readonly items: readonly PairedEvent[];
}

export interface PairView {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  readonly actor: Named;
  /** Null where it would only say the actor's name again. */
  readonly role: string | null;
  /** What was said, where it is short. */
  readonly quote: Quote | null;
  readonly redLine: string;
  readonly consequence: string | null;
  /** Each, and whether the page is about it. */
  readonly weapons: readonly (Named & { readonly isMatch: boolean })[];
  readonly answer: AnswerView;
  readonly held: HeldView | null;
  /** The events that the answer tells of, in order of time. */
  readonly told: readonly PairedEvent[];
  /** Null where the answer tells of all. */
  readonly folded: FoldedEvents | null;
  /** What is said in the place of events where there are none. */
  readonly nothing: string;
}

/** Up to how many letters a quotation stands beside its warning; longer ones stand on its page. */
const shortQuote = 160;

/** A warning next to what happened afterwards. */
export function pairView(record: JudgedRecord, warning: Warning, match: Match | null = null): PairView {
  const { archive, judgements } = record;
  const derivation = known(judgements.ofWarning, warning.id);
  const actor = actorLink(archive, warning.actor);
  const answer = warningAnswer(record, warning);
  const [quote] = warning.quotes;
  return {
    id: warning.id,
    href: entryPage("warnings", warning.id),
    headline: warning.headline,
    date: dateView(warning.date),
    actor,
    role: speakingRole(actor.name, warning.role),
    quote: quote && quote.text.length <= shortQuote ? quote : null,
    redLine: warning.redLine,
    consequence: warning.consequence,
    weapons: warning.weapons.map((id) => ({
      ...weaponLink(archive, id),
      isMatch: match?.facet === "weapon" && match.value === id,
    })),
    answer,
    held: heldView(derivation),
    ...eventsOf(aftermathOf(warning, known(archive.linksOf, warning.id), derivation, match), answer),
    nothing: nothingYet(derivation, archive.record),
  };
}

/** The events that the answer tells of, and the others; one alone is not worth folding away. */
function eventsOf(events: readonly PairedEvent[], answer: AnswerView): Pick<PairView, "told" | "folded"> {
  const named = new Set(
    answer.sentences.flatMap(({ fact, event }) => (event && fact !== "restraint" ? [event.id] : [])),
  );
  const restraint = answer.sentences.flatMap(({ event }) => (event ? [event.id] : []));
  const shown = named.size > 0 ? named : new Set(restraint);
  const others = events.filter(({ id }) => !shown.has(id));
  // The answer and the gap in the line count the days to the crossing; a third time would be one too many.
  const crossing = answer.sentences.find(({ fact }) => fact === "line")?.event?.id;
  const once = events.map((event) => (event.id === crossing ? { ...event, lag: "" } : event));
  if (others.length < 2) return { told: once, folded: null };
  const told = once.filter(({ id }) => shown.has(id));
  return {
    told,
    folded: {
      summary: foldedWords(others, told.length > 0),
      isOpen: others.some(({ matched }) => matched !== null),
      items: others,
    },
  };
}

/** "6 more events: crossed 2, restraint 1, words 3". */
function foldedWords(events: readonly PairedEvent[], isMore: boolean): string {
  const counts = tieMarks.flatMap((mark) => {
    const count = events.filter(({ relation }) => relation.mark === mark).length;
    return count === 0 ? [] : [`${tieMarkLabels[mark].toLowerCase()} ${formatCount(count)}`];
  });
  return `${countOf(events.length, isMore ? "more event" : "event")}: ${counts.join(", ")}`;
}

/** The sentence in the place of events where nothing is tied to the warning. */
export function nothingYet({ lineStatus }: Pick<Derivation, "lineStatus">, { asOf }: RecordSettings): string {
  if (lineStatus === "not-testable") return "The act that would count as a crossing is not named.";
  return `No crossing found in public sources up to ${dayView(asOf).text}.`;
}

/** The role in which somebody spoke, or null where it only says their name again: an institution speaks as itself. */
export function speakingRole(name: string, role: string): string | null {
  const said = new Set(wordsOf(name));
  return wordsOf(role).every((word) => said.has(word)) ? null : role;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
