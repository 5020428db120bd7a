import type { Derivation, LinkFacts } from "./derivation";
import type { OutcomePart, OutcomeRow } from "./kept-record";
import type { Response } from "./terms/outcome";

/** The rules by which codebook 2.0 judges otherwise than 1.0 did, in the order in which they are told. */
export const ruleChanges = [
  "nothing-named",
  "every-kind-named",
  "window-for-each-step",
  "act-before-crossing",
  "words-after-part",
  "more-than-a-risk",
  "answered-before-crossing",
  "demand-to-stop",
  "lag-from-its-step",
] as const;
export type RuleChange = (typeof ruleChanges)[number];

/** An outcome as it was published by codebook 1.0, and the same links as 2.0 judges them. */
interface Rejudged {
  readonly before: OutcomeRow;
  readonly now: Derivation<LinkFacts>;
}

/**
 * The rule of codebook 2.0 that made a part of an outcome another than it was by 1.0, found from what was published,
 * what is derived now and how. Null if none of these rules explains it.
 *
 * @param now derived from the entries that `before` was derived from
 */
export function ruleBehind(part: OutcomePart, before: OutcomeRow, now: Derivation<LinkFacts>): RuleChange | null {
  const rejudged = { before, now };
  switch (part) {
    case "response":
    case "outcome":
      return ruleBehindResponse(rejudged);
    case "provisional":
      return now.open && before.response === "pending" ? ruleBehindResponse(rejudged) : null;
    case "late-response":
      return "window-for-each-step";
    case "answered-before-crossing":
      return part;
    case "daysHeld":
    case "daysHeldInPart":
      return now.demand === "stop" ? "demand-to-stop" : null;
    case "responseLag":
      return ruleBehindLag(rejudged);
    case "lineStatus":
    case "disputed-evidence":
    case "said-to-cross":
    case "order-uncertain":
    case "after-lapse":
    case "restraint-before":
    case "restraint-after":
    case "restated":
      return null;
  }
}

const acts: ReadonlySet<Response> = new Set<Response>(["carried-out", "carried-out-in-part", "other-response"]);

const responseRules: readonly (readonly [RuleChange, (rejudged: Rejudged) => boolean])[] = [
  [
    "nothing-named",
    ({ before, now }) => before.response.startsWith("carried-out") && now.response === "acted-unspecified",
  ],
  [
    "every-kind-named",
    ({ before, now }) => before.response === "carried-out" && now.response === "carried-out-in-part",
  ],
  ["window-for-each-step", ({ before, now }) => acts.has(before.response) && hasLateAct(now)],
  ["act-before-crossing", ({ before, now }) => before.response === "not-applicable" && now.response === "unprompted"],
  [
    "words-after-part",
    ({ before, now }) =>
      before.response === "not-applicable" && now.response === "words-only" && now.lineStatus === "partly-crossed",
  ],
  ["more-than-a-risk", ({ before, now }) => before.response === "pending" && now.open],
];

/** An outcome is another where the response is: by these rules nothing else changed it. */
function ruleBehindResponse(rejudged: Rejudged): RuleChange | null {
  if (rejudged.before.response === rejudged.now.response) return null;
  return responseRules.find(([, applies]) => applies(rejudged))?.[0] ?? null;
}

/** Where an act still decides the response, its days are counted from another step; else the response tells why it does not. */
function ruleBehindLag({ before, now }: Rejudged): RuleChange | null {
  if (!now.responseLag) return ruleBehindResponse({ before, now });
  return before.responseLag ? "lag-from-its-step" : null;
}

function hasLateAct({ counted }: Derivation<LinkFacts>): boolean {
  return counted.some(({ relation, timing }) => timing === "late" && relation !== "rhetoric");
}
