import type {
  AftermathEvent,
  Body,
  Claim,
  Entries,
  EntryKind,
  Line,
  RecordSettings,
  Source,
  Warning,
} from "../model/archive";
import { proseAddresses } from "./prose-address";
import { typeset } from "./typeset";
import { typesetProse } from "./typeset-prose";

/**
 * The entries as a page sets them: the record's own words with typographic quotation marks.
 * Quotations, titles of sources and their evidence are left to the letter.
 */
export function typesetEntries(entries: Entries): Entries {
  const { claims } = entries;
  return {
    ...entries,
    record: { ...entries.record, changes: typesetChanges(entries.record.changes) },
    codebook: typesetProse(entries.codebook, (written) => written),
    warnings: entries.warnings.map(bodySetter("warnings", claims)).map(typesetWarning),
    events: entries.events.map(bodySetter("events", claims)).map(typesetEvent),
    lines: entries.lines.map(bodySetter("lines", claims)).map(typesetLine),
    actors: entries.actors.map(bodySetter("actors", claims)),
    weapons: entries.weapons.map(bodySetter("weapons", claims)),
    sources: entries.sources.map(bodySetter("sources", claims)).map(typesetSource),
    claims: claims.map(bodySetter("claims", claims)).map(typesetClaim),
  };
}

type Entry = Body & Pick<Warning, "changes" | "withdrawn">;

/** Sets what all kinds have: a body, a log of changes and the reason of a withdrawal. */
function bodySetter(kind: EntryKind, claims: readonly Claim[]): <E extends Entry>(entry: E) => E {
  const addressOf = proseAddresses(kind, claims);
  return (entry) => ({
    ...entry,
    summary: typesetProse(entry.summary, addressOf),
    notes: typesetProse(entry.notes, addressOf),
    withdrawn: entry.withdrawn && { ...entry.withdrawn, reason: typeset(entry.withdrawn.reason) },
    changes: typesetChanges(entry.changes),
  });
}

function typesetChanges<Change extends RecordSettings["changes"][number]>(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, what: typeset(change.what), why: typeset(change.why) }));
}

function typesetWarning(warning: Warning): Warning {
  return {
    ...warning,
    headline: typeset(warning.headline),
    role: typeset(warning.role),
    venue: typeset(warning.venue),
    redLine: typeset(warning.redLine),
    consequence: warning.consequence === null ? null : typeset(warning.consequence),
    lapsed: warning.lapsed && { ...warning.lapsed, reason: typeset(warning.lapsed.reason) },
  };
}

function typesetEvent(event: AftermathEvent): AftermathEvent {
  return {
    ...event,
    headline: typeset(event.headline),
    answers: event.answers.map((answer) => ({ ...answer, basis: typeset(answer.basis) })),
  };
}

function typesetLine(line: Line): Line {
  return {
    ...line,
    headline: typeset(line.headline),
    statement: typeset(line.statement),
    test: typeset(line.test),
  };
}

function typesetSource(source: Source): Source {
  return {
    ...source,
    ...(source.stance === undefined ? {} : { stance: typeset(source.stance) }),
    ...(source.dateBasis === undefined ? {} : { dateBasis: typeset(source.dateBasis) }),
  };
}

function typesetClaim(claim: Claim): Claim {
  return { ...claim, text: typeset(claim.text), madeBy: typeset(claim.madeBy) };
}
