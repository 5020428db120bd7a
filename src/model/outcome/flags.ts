import type { LeftOutLink, ResponseWindow } from "../derivation";
import type { LinkFacts } from "../facts";
import type { PartialDate } from "../partial-date";
import { spanOf, type Span } from "../span";
import { flags, type Flag, type Response } from "../terms/outcome";
import { linksWith, spanOfLink } from "./links";

/** What the flags are read from: the parts of a derivation worked out before, and the dates of the line's other statements. */
export interface Circumstances {
  readonly counted: readonly LinkFacts[];
  readonly leftOut: readonly LeftOutLink<LinkFacts>[];
  readonly window: ResponseWindow | null;
  readonly response: Response;
  readonly firstCrossing: Span | null;
  readonly otherStatements: readonly PartialDate[];
}

/** The cautions that go with an outcome, in the order of CODEBOOK section 6. */
export function flagsOf(circumstances: Circumstances): readonly Flag[] {
  const raised: ReadonlySet<string> = new Set([
    ...circumstances.leftOut.map(({ reason }) => reason),
    ...windowFlags(circumstances),
    ...restraintFlags(circumstances),
    ...restatedFlag(circumstances),
  ]);
  return flags.filter((flag) => raised.has(flag));
}

function windowFlags({ counted, window, response }: Circumstances): Flag[] {
  if (!window) return [];
  const settled = window.closed || response === "carried-out" || response === "pending";
  const acts = linksWith(counted, "stated-consequence", "other-response");
  const late = acts.some((link) => spanOfLink(link).first > window.closes);
  return [...raise("provisional", !settled), ...raise("late-response", late)];
}

function restraintFlags({ counted, window }: Circumstances): Flag[] {
  return linksWith(counted, "restraint").map((link) =>
    window && spanOfLink(link).first > window.opens ? "restraint-after" : "restraint-before",
  );
}

function restatedFlag({ firstCrossing, otherStatements }: Circumstances): Flag[] {
  if (!firstCrossing) return [];
  return raise(
    "restated",
    otherStatements.some((date) => spanOf(date).first > firstCrossing.last),
  );
}

function raise(flag: Flag, applies: boolean): Flag[] {
  return applies ? [flag] : [];
}
