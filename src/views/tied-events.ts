import type { Archive, Warning } from "../model/archive";
import type { Derivation } from "../model/derivation";
import { missingLabels, tieLabels, type Degree } from "../model/terms/event";
import { sourceName } from "./entry-parts";
import { known } from "./judged-record";
import { aftermathOf, type AftermathItem, type Named } from "./pair";

/** An event tied to a warning, with the reason for the tie, how it is known, and its sources. CODEBOOK sections 3 and 4. */
export interface TiedEvent extends AftermathItem {
  readonly basis: string;
  /** "reported by a source", "degree: part", "missing: an earlier stage". */
  readonly qualities: readonly string[];
  readonly sources: readonly Named[];
}

interface Qualified {
  readonly degree: Degree | null;
  readonly missing: keyof typeof missingLabels | null;
  readonly tie: keyof typeof tieLabels;
}

/** What is coded about a tie besides its relation, in words. */
export function tieQualities({ degree, missing, tie }: Qualified): string[] {
  return [
    ...(degree === "part" ? ["carried out in part"] : []),
    ...(missing && missing !== "reading" ? [`short of the line by ${missingLabels[missing]}`] : []),
    `tie ${tieLabels[tie]}`,
  ];
}

/** What happened after a warning, in order, each event with its reason. DESIGN section 6. */
export function tiedEvents(archive: Archive, warning: Warning, derivation: Derivation): TiedEvent[] {
  const links = known(archive.linksOf, warning.id);
  return aftermathOf(warning, links, derivation).map((item, index) => {
    const answer = links[index]?.answer;
    if (!answer) throw new Error(`The aftermath of ${warning.id} and its links differ in length.`);
    return {
      ...item,
      basis: answer.basis,
      qualities: tieQualities(answer),
      sources: answer.sources.map((id) => sourceName(archive, id)),
    };
  });
}
