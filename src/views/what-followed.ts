import { facetList, facetPage } from "../addresses";
import { responses, type Response } from "../model/terms/outcome";
import { totalsOf } from "../model/totals";
import { countOf, formatCount } from "../model/words";
import type { JudgedRecord } from "../model/record";
import type { Named } from "./named";

/** A sentence in parts: plain words, and numbers that lead to the page whose heading carries them. */
export type Statement = readonly (string | Named)[];

/** What followed a crossing, whole or partial, each in the words that join "in so many". */
const followed: Partial<Record<Response, string>> = {
  "carried-out": "what was said to follow did",
  "carried-out-in-part": "part of it did",
  "acted-unspecified": "an act where none in particular had been announced",
  "other-response": "something else",
  "words-only": "words alone",
  "none-on-record": "no response on record",
  pending: "still open",
};

/** How many answers are named one by one. */
const named = 4;

/** One short sentence: what followed the crossings, the four largest answers and the others. CODEBOOK section 8. */
export function whatFollowed({ archive, judgements }: JudgedRecord): Statement {
  const { byLineStatus, byResponse } = totalsOf(archive, judgements);
  const crossed = byLineStatus.crossed.lines + byLineStatus["partly-crossed"].lines;
  if (crossed === 0) return ["No line was crossed so far, not even in part."];
  const answers = responses
    .flatMap((response) => (followed[response] ? [{ response, lines: byResponse[response].lines }] : []))
    .filter(({ lines }) => lines > 0)
    .toSorted((one, other) => other.lines - one.lines);
  const shown = answers.slice(0, named);
  const others = crossed - shown.reduce((sum, { lines }) => sum + lines, 0);
  return [
    `After ${countOf(crossed, "line")} had been crossed, wholly or partly: `,
    ...shown.flatMap(({ response, lines }, place) => [
      `${place > 0 ? ", " : ""}${followed[response] ?? ""} in `,
      { name: formatCount(lines), href: facetPage("outcomes", response) },
    ]),
    ...(others > 0
      ? [" and ", { name: `others in ${formatCount(others)}`, href: `${facetList("outcomes")}#crossed-lines` }]
      : []),
    ".",
  ];
}
