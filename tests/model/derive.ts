import type { Link, Warning } from "../../src/model/archive";
import type { Case, Derivation, Terms } from "../../src/model/derivation";
import { deriveOutcome } from "../../src/model/outcome/derive-outcome";
import { aWarning, on } from "../builders";

const standard: Terms = { asOf: "2025-12-31", windowDays: 365 };

/** What becomes of a case; a test whose case is not judged stops. */
export function derived(theCase: Case, terms: Partial<Terms> = {}): Derivation {
  const derivation = deriveOutcome(theCase, { ...standard, ...terms });
  if (!derivation) throw new RangeError("No statement of the case begins by the as-of date.");
  return derivation;
}

/** What becomes of the warning that `aWarning` makes, as of 31 December 2025. */
export function derive(
  links: readonly Link[],
  warning: Partial<Warning> = {},
  terms: Partial<Terms> = {},
  otherStatements: readonly string[] = [],
): Derivation {
  return derived(
    { statements: [aWarning(warning)], links, otherStatements: otherStatements.map((date) => on(date)) },
    terms,
  );
}
