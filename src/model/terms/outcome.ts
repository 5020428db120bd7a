/** What is derived, never typed in. CODEBOOK section 6, with its labels; `outcome-labels.ts` has those that depend on more. */

export const lineStatusLabels = {
  crossed: "Crossed",
  "partly-crossed": "Partly crossed",
  // "So far": we report the record, not the future.
  "not-crossed": "Not crossed so far",
  "not-testable": "Too vague to test",
} as const;
export type LineStatus = keyof typeof lineStatusLabels;
export const lineStatuses = Object.keys(lineStatusLabels) as LineStatus[];

const answeredLabels = {
  "carried-out": "Stated consequence carried out",
  "carried-out-in-part": "Stated consequence carried out in part",
  "acted-unspecified": "Answered, no particular act had been announced",
  "other-response": "Answered in another way",
  unprompted: "Acted, with no confirmed crossing before it",
  pending: "Response window still open",
  "words-only": "Answered in words only",
  "none-on-record": "No response on record",
} as const;

export const responseLabels = { ...answeredLabels, "not-applicable": "Not applicable" } as const;
export type Response = keyof typeof responseLabels;
export const responses = Object.keys(responseLabels) as Response[];

export const outcomeLabels = {
  ...answeredLabels,
  "partly-crossed": "Partly crossed",
  "held-back": "Restraint on record",
  lapsed: "Withdrawn or overtaken",
  "not-assessable": "Too vague to test",
  "not-crossed": "Not crossed so far",
} as const;
export type OutcomeKind = keyof typeof outcomeLabels;
export const outcomeKinds = Object.keys(outcomeLabels) as OutcomeKind[];

/** In the order of CODEBOOK section 6, in which they are shown. */
export const flagLabels = {
  "disputed-evidence": "An event is left out: it is not confirmed",
  "said-to-cross": "An event is left out: it is only said to cross the line",
  "order-uncertain": "An event is left out: no source shows that it came after the warning",
  "after-lapse": "An event is left out: it came after the warning had lapsed",
  provisional: "The outcome is provisional: the response window is still open",
  "late-response": "An act came outside every response window",
  "answered-before-crossing": "What answered came before the full crossing",
  "restraint-before": "Restraint is on record, with no crossing before it",
  "restraint-after": "Restraint is on record after the line was first crossed, wholly or partly",
  restated: "The line was stated again after its first crossing",
} as const;
export type Flag = keyof typeof flagLabels;
export const flags = Object.keys(flagLabels) as Flag[];

/** Whether the warned side's restraint is on record, and when it began. CODEBOOK section 6, "flags". */
export const restraintLabels = {
  before: "Before any crossing",
  after: "After a crossing, whole or partial",
  none: "None on record",
} as const;
export type RestraintTime = keyof typeof restraintLabels;
