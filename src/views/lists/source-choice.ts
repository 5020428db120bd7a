import { sourcesBy } from "../../addresses";
import type { Archive, Source } from "../../model/archive";
import { remembered } from "../../model/remembered";
import { standingOf } from "../../model/source-standing";
import { sourceRankLabels, sourceRanks, type SourceRank } from "../../model/terms/reference";
import { sideInProse, sideLabels, sides, type Side } from "../../model/terms/side";

/** Which sources a list shows: of one rank, or whose publisher one side controls (`none`: no side), or both. */
export interface SourceChoice {
  readonly rank: SourceRank | null;
  readonly side: Side | "none" | null;
}

export const allSources: SourceChoice = { rank: null, side: null };

/** One way to narrow the list, with how many sources it leads to. */
export interface ChoiceLink {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

/** The ways to narrow the list by one of the two. */
export interface ChoiceGroup {
  readonly name: string;
  readonly links: readonly ChoiceLink[];
}

/** The sources that are chosen. */
export function chosenSources(archive: Archive, { rank, side }: SourceChoice): Source[] {
  const standings = standingsIn(archive);
  return archive.sources.filter((source) => {
    const standing = standings.get(source.id);
    return (rank === null || standing?.rank === rank) && (side === null || (standing?.side ?? "none") === side);
  });
}

/** Every choice that leads to some source. */
export function sourceChoices(archive: Archive): SourceChoice[] {
  const ranks = [null, ...sourceRanks];
  return ranks
    .flatMap((rank) => [null, ...controllers].map((side): SourceChoice => ({ rank, side })))
    .filter((choice) => chosenSources(archive, choice).length > 0);
}

/** The ways to another choice, by rank and by side; what leads nowhere is left out. */
export function choiceGroups(archive: Archive, choice: SourceChoice): ChoiceGroup[] {
  const link = (name: string, other: SourceChoice): ChoiceLink => ({
    name,
    href: sourcesBy(other.rank, other.side),
    count: chosenSources(archive, other).length,
    isCurrent: other.rank === choice.rank && other.side === choice.side,
  });
  const groups = [
    {
      name: "Rank",
      links: [null, ...sourceRanks].map((rank) =>
        link(rank === null ? "All" : sourceRankLabels[rank], { ...choice, rank }),
      ),
    },
    {
      name: "Controlled by",
      links: [null, ...controllers].map((side) => link(side === null ? "All" : sideName(side), { ...choice, side })),
    },
  ];
  return groups.map(({ name, links }) => ({
    name,
    links: links.filter(({ count, isCurrent }) => count > 0 || isCurrent),
  }));
}

/** A choice as a heading: "Sources: news agency, controlled by Russia". */
export function choiceHeading({ rank, side }: SourceChoice): string {
  const parts = [
    rank && sourceRankLabels[rank].toLowerCase(),
    side && (side === "none" ? "controlled by no party" : `controlled by ${sideInProse(side)}`),
  ].filter(Boolean);
  return parts.length === 0 ? "Sources" : `Sources: ${parts.join(", ")}`;
}

const controllers = ["none", ...sides] as const;

const sideName = (side: Side | "none"): string => (side === "none" ? "No party" : sideLabels[side]);

const standingsIn = remembered(
  ({ publishers, sources }: Archive) => new Map(sources.map((source) => [source.id, standingOf(publishers, source)])),
);
