import type { Paragraph, TableCell, Text } from "mdast";
import smartquotes from "smartquotes";
import { visit } from "unist-util-visit";

import { aboutPage, claimOnPage, entryPage, method } from "../addresses";
import type {
  AftermathEvent,
  Body,
  Claim,
  Entries,
  EntryKind,
  Line,
  Prose,
  RecordSettings,
  SitePage,
  SitePageName,
  Source,
  Warning,
} from "../model/archive";

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
    sitePages: typesetPages(entries),
    warnings: entries.warnings.map(bodySetter("warnings", claims)).map(typesetWarning),
    events: entries.events.map(bodySetter("events", claims)).map(typesetEvent),
    lines: entries.lines.map(bodySetter("lines", claims)).map(typesetLine),
    actors: entries.actors.map(bodySetter("actors", claims)),
    weapons: entries.weapons.map(bodySetter("weapons", claims)),
    sources: entries.sources.map(bodySetter("sources", claims)).map(typesetSource),
    claims: claims.map(bodySetter("claims", claims)).map(typesetClaim),
  };
}

function typesetPages({ sitePages, claims }: Entries): Entries["sitePages"] {
  const addressOf = sitePageAddresses(Object.keys(sitePages) as SitePageName[], claims);
  const set = (page: SitePage): SitePage => ({ ...page, body: typesetProse(page.body, addressOf) });
  return Object.fromEntries(Object.entries(sitePages).map(([name, page]) => [name, set(page)])) as Entries["sitePages"];
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

/** A passage as a page sets it: typographic quotation marks, which may span links, and links that lead to pages. */
export function typesetProse(prose: Prose, addressOf: AddressOf): Prose {
  const copy = structuredClone(prose);
  visit(copy, "paragraph", typesetRun);
  visit(copy, "tableCell", typesetRun);
  visit(copy, "link", (link) => {
    link.url = addressOf(link.url);
  });
  return copy;
}

/** Typesetting keeps every length, so the text of a whole paragraph or cell is set at once and dealt out again. */
function typesetRun(run: Paragraph | TableCell): void {
  const texts: Text[] = [];
  visit(run, "text", (text) => {
    texts.push(text);
  });
  let rest = typeset(texts.map(({ value }) => value).join(""));
  for (const text of texts) {
    const { length } = text.value;
    text.value = rest.slice(0, length);
    rest = rest.slice(length);
  }
}

/**
 * Plain text with typographic quotation marks and apostrophes, character for character.
 * For the record's own words; what others said or wrote stays as it was found.
 */
export function typeset(text: string): string {
  return smartquotes.string(text, { retainLength: true });
}

/** Gives the address of a page for a link as an editor wrote it. */
type AddressOf = (written: string) => string;

const entryFile = /^(?:\.\/)?(?:\.\.\/([a-z]+)\/)?([a-z0-9-]+)\.md(#.*)?$/;

/**
 * Where links in the prose of a kind of entry lead: the relative path of an entry's file becomes the address of its
 * page, any other address stays. That every path leads to an entry is checked before.
 */
export function proseAddresses(kind: EntryKind, claims: readonly Claim[]): AddressOf {
  const articleOf = new Map(claims.map(({ id, source }) => [id, source]));
  return (written) => {
    const [, folder = kind, id, fragment = ""] = entryFile.exec(written) ?? [];
    if (id === undefined) return written;
    if (folder === "claims") return claimOnPage(articleOf.get(id) ?? "", id);
    return entryPage(folder as Exclude<EntryKind, "claims">, id) + fragment;
  };
}

/** Where links on a page about the record lead: to the method, to another such page, or as those in an entry. */
function sitePageAddresses(names: readonly SitePageName[], claims: readonly Claim[]): AddressOf {
  const addressOfEntry = proseAddresses("claims", claims);
  return (written) => {
    if (written === "../codebook.md") return method;
    const name = names.find((known) => written === `${known}.md`);
    return name ? aboutPage(name) : addressOfEntry(written);
  };
}
