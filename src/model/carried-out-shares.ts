import type { Archive } from "./archive";
import { judgedLines, type JudgedLine } from "./judged-lines";
import type { Judgements } from "./judgements";
import { lineProfile, type LineProfile } from "./line-profile";
import { sides, type Side } from "./terms/side";
import { authorities, type Authority } from "./terms/warning";

/** Why a crossed line stays out of the shares: the first that applies. CODEBOOK sections 2, 6 and 8. */
export const shareExclusionLabels = {
  "no-kind-named": "No kind of consequence was named",
  "form-not-coded": "Whether an act was announced is not coded",
  "risk-invoked": "A risk was invoked, not an act",
  "window-open": "The response window is still open",
} as const;
export type ShareExclusion = keyof typeof shareExclusionLabels;
export const shareExclusions = Object.keys(shareExclusionLabels) as ShareExclusion[];

/** Of the crossed lines with a specific stated act and a closed window, how many saw it carried out. CODEBOOK section 8. */
export interface CarriedOutShare {
  /** The denominator. */
  readonly cases: number;
  readonly carriedOut: number;
  readonly carriedOutInPart: number;
  /** The other crossed lines. */
  readonly leftOut: Readonly<Record<ShareExclusion, number>>;
}

/** The same question for each side and each authority by which a crossed line was drawn; there is no single score. */
export interface CarriedOutShares {
  readonly all: CarriedOutShare;
  readonly bySide: ReadonlyMap<Side, CarriedOutShare>;
  readonly byAuthority: ReadonlyMap<Authority, CarriedOutShare>;
}

interface CrossedLine extends JudgedLine {
  readonly profile: LineProfile;
}

/** The shares that CODEBOOK section 8 allows, each with its denominator and what it leaves out. */
export function carriedOutShares(archive: Archive, judgements: Judgements): CarriedOutShares {
  const crossed = judgedLines(archive, judgements).flatMap(crossedLine);
  return {
    all: shareOf(crossed),
    bySide: shareBy(crossed, sides, ({ line }) => line.side),
    byAuthority: shareBy(crossed, authorities, ({ profile }) => profile.authority),
  };
}

function crossedLine(judged: JudgedLine): CrossedLine[] {
  const { firstCrossing } = judged.derivation;
  const profile = firstCrossing && lineProfile(judged.statements, firstCrossing);
  return profile ? [{ ...judged, profile }] : [];
}

function shareBy<Key>(
  crossed: readonly CrossedLine[],
  keys: readonly Key[],
  keyOf: (line: CrossedLine) => Key,
): ReadonlyMap<Key, CarriedOutShare> {
  const present = keys.filter((key) => crossed.some((line) => keyOf(line) === key));
  return new Map(present.map((key) => [key, shareOf(crossed.filter((line) => keyOf(line) === key))]));
}

function shareOf(crossed: readonly CrossedLine[]): CarriedOutShare {
  const cases = crossed.filter((line) => exclusionOf(line) === null);
  const leftOut = shareExclusions.map((reason) => [
    reason,
    crossed.filter((line) => exclusionOf(line) === reason).length,
  ]);
  return {
    cases: cases.length,
    carriedOut: cases.filter(({ derivation }) => derivation.response === "carried-out").length,
    carriedOutInPart: cases.filter(({ derivation }) => derivation.response === "carried-out-in-part").length,
    leftOut: Object.fromEntries(leftOut) as Record<ShareExclusion, number>,
  };
}

function exclusionOf({ profile, derivation }: CrossedLine): ShareExclusion | null {
  if (profile.specific) return derivation.window?.closed ? null : "window-open";
  if (!profile.namesKind) return "no-kind-named";
  return profile.form === null ? "form-not-coded" : "risk-invoked";
}
