import type { EventKind } from "./event";

/** The stages of an act, from word to use, and the strikes that follow a first use. CODEBOOK section 3, "Stages". */
export const stages = ["pledge", "authorisation", "delivery", "first-use", "strike"] as const satisfies EventKind[];
export type Stage = (typeof stages)[number];

/** The stage an event of this kind is; null for acts that are no stage of another. */
export function stageOf(kind: EventKind): Stage | null {
  return stages.find((stage) => stage === kind) ?? null;
}
