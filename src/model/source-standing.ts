import type { Archive, Publisher, Source } from "./archive";
import { dayToPartialDate, isoPartialDate, type PartialDate, spanOf } from "./dates";
import { remembered } from "./remembered";
import { type SourceRank, sourceRankLabels, sourceRanks } from "./terms/reference";
import { type EventSide, type Side, sideInProse } from "./terms/side";

/** What stands where nobody could say what a copy copies. */
export const unknownOrigin = "unknown";

/** Whether a source is one of the articles that the record began with. */
export function isFounding({ stance }: Source): boolean {
  return stance !== undefined;
}

/** How far a source is to be trusted, and whose voice it is. CODEBOOK section 4. */
export interface SourceStanding {
  readonly rank: SourceRank;
  /** The side that controls its publisher; of a copy, the publisher of what it copies. */
  readonly side: Side | null;
  /** Whose text it is: two copies of one publisher's text are one witness. */
  readonly origin: string;
}

/** What stands between the name of a publisher and the place where its text was read, or whom it quotes. */
const joints = [", via ", " via ", ", citing ", " (citing ", ", quoting ", " (quoting ", " (reposted by "];

const byName = remembered(
  (publishers: readonly Publisher[]): ReadonlyMap<string, Publisher> =>
    new Map(publishers.flatMap((publisher) => [publisher.name, ...publisher.names].map((name) => [name, publisher]))),
);

/**
 * The publisher that a source names, in any of its spellings; undefined where the list has none.
 * @example publisherNamed(publishers, "Reuters, via Swissinfo") // Reuters
 */
export function publisherNamed(publishers: readonly Publisher[], written: string): Publisher | undefined {
  const known = byName(publishers);
  const ends = joints.map((joint) => written.indexOf(joint)).filter((end) => end > 0);
  const heads = ends.toSorted((one, other) => one - other).map((end) => written.slice(0, end));
  return [written, ...heads].map((name) => known.get(name)).find((publisher) => publisher !== undefined);
}

/** The standing of a source; a publisher that is in no list, which content checks report before, ranks with the others. */
export function standingOf(publishers: readonly Publisher[], source: Source): SourceStanding {
  const publisher = publisherNamed(publishers, source.publisher);
  const copied = source.copyOf === null ? undefined : publisherNamed(publishers, source.copyOf);
  return {
    rank: source.rank ?? publisher?.rank ?? "other",
    side: (copied ?? publisher)?.controlledBy ?? null,
    origin: (copied ?? publisher)?.name ?? source.publisher,
  };
}

/** A source's standing in words: "News agency, controlled by Russia", "Copy of Reuters". */
export function standingWords(publishers: readonly Publisher[], source: Source): string {
  const { rank, side, origin } = standingOf(publishers, source);
  const isNamed = rank === "copy" && source.copyOf !== null && source.copyOf !== unknownOrigin;
  const ranked = isNamed ? `Copy of ${origin}` : rank === "copy" ? "Copy of a text not known" : sourceRankLabels[rank];
  return side === null ? ranked : `${ranked}, controlled by ${sideInProse(side)}`;
}

/** Whether a source is of the first three ranks: official, agency or well-known. CODEBOOK section 4. */
export function isStrong({ rank }: Pick<SourceStanding, "rank">): boolean {
  return sourceRanks.indexOf(rank) <= sourceRanks.indexOf("well-known");
}

/** What a source is asked to show: what a side said, or what was done among some sides. */
export type Matter =
  { readonly is: "statement"; readonly side: Side } | { readonly is: "act"; readonly sides: readonly EventSide[] };

/** The same sources, the strongest for the matter first; what is equally strong stays in the order given. CODEBOOK section 4. */
export function strongestFirst(
  { publishers, byId }: Pick<Archive, "publishers"> & { readonly byId: Pick<Archive["byId"], "sources"> },
  ids: readonly string[],
  matter: Matter,
): string[] {
  const weight = (id: string): number => {
    const source = byId.sources.get(id);
    return source ? weightOf(standingOf(publishers, source), matter) : sourceRanks.length;
  };
  const weighed = ids.map((id) => ({ id, weight: weight(id) }));
  return weighed.toSorted((one, other) => one.weight - other.weight).map(({ id }) => id);
}

/** The lighter, the stronger: the speaker's own text before all reports of it; for an act the voices of its parties after all others of the first ranks. */
function weightOf(standing: SourceStanding, matter: Matter): number {
  const rank = sourceRanks.indexOf(standing.rank);
  if (matter.is === "statement")
    return standing.rank === "official" && standing.side !== matter.side ? rank + 0.5 : rank;
  const isParty = matter.sides.some((side) => side === standing.side);
  return isParty && isStrong(standing) ? rank / sourceRanks.length + sourceRanks.indexOf("well-known") + 0.1 : rank;
}

/** The last day that a date may stand for, as public archives write it: `20240912`. */
export function archiveDay(date: PartialDate): string {
  return isoPartialDate(dayToPartialDate(spanOf(date).last)).replaceAll("-", "");
}

/** Where a public archive shows its copy of an address that is nearest to a date. It need not have one. */
export function archiveSearch(url: string, date: PartialDate): string {
  return `https://web.archive.org/web/${archiveDay(date)}/${url}`;
}
