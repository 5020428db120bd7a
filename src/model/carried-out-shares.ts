import type { LineJudgement } from "./judged-lines";
import { lineProfile, type LineProfile } from "./line-profile";

/** Why a crossed line stays out of the shares: the first that applies. CODEBOOK sections 2, 6 and 8. */
export const shareExclusionLabels = {
  "no-kind-named": "No kind of consequence was named",
  "form-not-coded": "Whether an act was announced is not coded",
  "risk-invoked": "A risk was invoked, not an act",
  "window-open": "The response window is still open",
} as const;
export type ShareExclusion = keyof typeof shareExclusionLabels;
export const shareExclusions = Object.keys(shareExclusionLabels) as ShareExclusion[];

/** Of the crossed lines with a specific stated act that are no longer open, how many saw it carried out. CODEBOOK section 8. */
export interface CarriedOutShare {
  /** The denominator. */
  readonly cases: number;
  readonly carriedOut: number;
  readonly carriedOutInPart: number;
  /** The other crossed lines. */
  readonly leftOut: Readonly<Record<ShareExclusion, number>>;
}

interface CrossedLine extends LineJudgement {
  readonly profile: LineProfile;
}

/**
 * The share that CODEBOOK section 8 allows of these lines, with its denominator and what it leaves out. To be asked
 * of the lines of one side, one authority or one theme: there is no single score for all.
 */
export function carriedOutShare(judged: readonly LineJudgement[]): CarriedOutShare {
  const crossed = judged.flatMap(crossedLine);
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

function crossedLine(judged: LineJudgement): CrossedLine[] {
  const { firstCrossing } = judged.derivation;
  const profile = firstCrossing && lineProfile(judged.statements, firstCrossing);
  return profile ? [{ ...judged, profile }] : [];
}

function exclusionOf({ profile, derivation }: CrossedLine): ShareExclusion | null {
  if (profile.specific) return derivation.open ? "window-open" : null;
  if (!profile.namesKind) return "no-kind-named";
  return profile.form === null ? "form-not-coded" : "risk-invoked";
}
