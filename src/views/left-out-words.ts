import type { Derivation, LeftOutReason } from "../model/derivation";

/** Why a link moves nothing, in words. CODEBOOK section 6. */
export const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  "disputed-evidence": "its event is not confirmed",
  "said-to-cross": "only a wider reading of the words covers it",
  "order-uncertain": "no source shows that it came after the warning",
  "after-lapse": "it came after the warning had lapsed",
  "after-as-of": "it lies after the as-of date",
  "before-warning": "it came before the first statement",
};

/** By event id, why a derivation left its link out; undefined where it is counted. */
export function leftOutReasons({ leftOut }: Derivation): (event: string) => LeftOutReason | undefined {
  const reasons = new Map(leftOut.map(({ link, reason }) => [link.event.id, reason]));
  return (event) => reasons.get(event);
}
