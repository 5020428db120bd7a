import type { Actor, AftermathEvent, Body, Claim, Entries, Line, Source, Warning, Weapon } from "../model/archive";
import { typeset } from "./typeset";
import { typesetProse } from "./typeset-prose";

/**
 * The entries as a page sets them: the record's own words with typographic quotation marks.
 * Quotations, titles of sources and their evidence are left to the letter.
 */
export function typesetEntries(entries: Entries): Entries {
  return {
    ...entries,
    codebook: typesetProse(entries.codebook),
    warnings: entries.warnings.map(typesetWarning),
    events: entries.events.map(typesetEvent),
    lines: entries.lines.map(typesetLine),
    actors: entries.actors.map(typesetEntry<Actor>),
    weapons: entries.weapons.map(typesetEntry<Weapon>),
    sources: entries.sources.map(typesetSource),
    claims: entries.claims.map(typesetClaim),
  };
}

type Entry = Body & Pick<Warning, "changes">;

/** What all kinds have: a body and a log of changes. */
function typesetEntry<E extends Entry>(entry: E): E {
  return {
    ...entry,
    summary: typesetProse(entry.summary),
    notes: typesetProse(entry.notes),
    changes: entry.changes.map((change) => ({ ...change, what: typeset(change.what), why: typeset(change.why) })),
  };
}

function typesetWarning(warning: Warning): Warning {
  return {
    ...typesetEntry(warning),
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
    ...typesetEntry(event),
    headline: typeset(event.headline),
    answers: event.answers.map((answer) => ({ ...answer, basis: typeset(answer.basis) })),
  };
}

function typesetLine(line: Line): Line {
  return {
    ...typesetEntry(line),
    headline: typeset(line.headline),
    statement: typeset(line.statement),
    test: typeset(line.test),
  };
}

function typesetSource(source: Source): Source {
  return {
    ...typesetEntry(source),
    ...(source.stance === undefined ? {} : { stance: typeset(source.stance) }),
    ...(source.dateBasis === undefined ? {} : { dateBasis: typeset(source.dateBasis) }),
  };
}

function typesetClaim(claim: Claim): Claim {
  return { ...typesetEntry(claim), text: typeset(claim.text), madeBy: typeset(claim.madeBy) };
}
