import type { Link, Warning } from "./archive";
import { chronologically } from "./chronology";
import type { JudgedLine } from "./judged-lines";
import { relationLabels, type Relation } from "./terms/event";

/** What can be told of a line as dots in time: what was said, and every relation but words. */
export const momentKinds = [
  "said",
  "crossing",
  "partial-crossing",
  "stated-consequence",
  "other-response",
  "restraint",
] as const satisfies readonly ("said" | Exclude<Relation, "rhetoric">)[];
export type MomentKind = (typeof momentKinds)[number];

/** What each kind of moment is called. Relations have the words of the lists. */
export const momentLabels: Readonly<Record<MomentKind, string>> = { said: "Said", ...relationLabels };

/** One statement of a line, or one event that counts for what became of it. */
export type LineMoment =
  | { readonly kind: "said"; readonly entry: Warning; readonly link: null }
  | { readonly kind: Exclude<MomentKind, "said">; readonly entry: Link["event"]; readonly link: Link };

/**
 * Every statement of a line, and every event that crossed it, answered or held back, in order of time. Only links that
 * count are told, as on the stair of a line; what is merely said to cross, and words, change nothing. CODEBOOK section 6.
 */
export function lineMoments({ statements, derivation }: Pick<JudgedLine, "statements" | "derivation">): LineMoment[] {
  const said = statements.map((entry): LineMoment => ({ kind: "said", entry, link: null }));
  const happened = derivation.counted.flatMap(({ link }): LineMoment[] => {
    const { relation } = link.answer;
    return relation === "rhetoric" ? [] : [{ kind: relation, entry: link.event, link }];
  });
  return [...said, ...happened].toSorted((one, other) => chronologically(one.entry, other.entry));
}
