import type { AftermathEvent, Warning } from "../archive";
import type { CitationTemplates } from "../citation";
import type { DerivationRecord } from "../derivation-record";
import type { AnswerFacts, EventFacts, WarningFacts } from "../facts";

/** A warning as a comparison reads and lists it. */
export interface ComparedWarning extends WarningFacts, Pick<Warning, "actor" | "weapons" | "themes" | "headline"> {
  /** What happened then, in words: of this warning alone. CODEBOOK section 6. */
  readonly answer: string;
}

/** An event as a comparison draws and lists it. */
export interface ComparedEvent extends EventFacts, Pick<AftermathEvent, "headline"> {
  readonly answers: readonly AnswerFacts[];
}

/** All that two selections are compared by, as plain data: what outcomes are derived from, and the words that are shown. */
export interface ComparisonRecord extends DerivationRecord {
  readonly warnings: readonly ComparedWarning[];
  readonly events: readonly ComparedEvent[];
  /** What actors and weapon systems are called, by id, in the order of the alphabet. */
  readonly names: {
    readonly actor: Readonly<Record<string, string>>;
    readonly weapon: Readonly<Record<string, string>>;
  };
  readonly citation: {
    readonly templates: CitationTemplates;
    /** The whole address that the page of comparisons is published under. */
    readonly address: string;
  };
}
