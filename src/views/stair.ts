import type { DateView } from "./date-view";
import type { Named } from "./links";
import type { RelationView } from "./ties";

/** Something that came after a step and before the next. */
export interface StairFollowUp {
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** Counted from the step: "after 2 days". */
  readonly lag: string;
  readonly relation: RelationView;
}

/** What came after a step and before the next, in order. */
export interface FollowUps {
  readonly shown: readonly StairFollowUp[];
  /** "and 12 more"; null where all are shown. */
  readonly more: string | null;
}

/** Nothing that followed. */
export const noFollowUps: FollowUps = { shown: [], more: null };

/** One step of a stair: the first act of its stage. */
export interface StairStep {
  /** The stage: "Authorisation". */
  readonly label: string;
  readonly relation: RelationView | null;
  /** What is missing of a partial crossing, or that the act is not confirmed. */
  readonly note: string | null;
  readonly href: string;
  readonly headline: string;
  readonly date: DateView;
  /** Counted from the first warning; null where there is none. */
  readonly since: string | null;
  /** "and 4 more", with the place where they stand. */
  readonly more: Named | null;
  readonly followed: FollowUps;
}
