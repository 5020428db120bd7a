import { facetPage, listPage } from "../addresses";
import { totalsOf, type Totals } from "../model/totals";
import type { LineStatus, OutcomeKind } from "../model/terms/outcome";
import { countOf, formatCount } from "./count-text";
import type { JudgedRecord } from "./judged-record";
import type { Named } from "./named";

/** A sentence in parts: plain words, and numbers that lead to the page whose heading carries them. */
export type Statement = readonly (string | Named)[];

/** What the record says so far, in lines, with the statements beside them; no score. DESIGN section 5.2, CODEBOOK section 8. */
export function recordSays({ archive, judgements }: JudgedRecord): Statement[] {
  const totals = totalsOf(archive, judgements);
  return [statusSentence(totals), answerSentence(totals), unpromptedSentence(totals)].filter(
    (sentence) => sentence.length > 0,
  );
}

const statusWords: readonly [LineStatus, (lines: string) => string][] = [
  ["crossed", (lines) => `${lines} crossed`],
  ["partly-crossed", (lines) => `${lines} crossed in part`],
  ["not-crossed", (lines) => `${lines} not crossed so far`],
  ["not-testable", (lines) => `${lines} too vague to test`],
];

/** "Of 92 lines, stated in 171 warnings, the record shows 58 crossed (112 statements), ...". */
function statusSentence({ all, byLineStatus }: Totals): Statement {
  const shown = statusWords.flatMap(([status, words]) => {
    const { lines, statements } = byLineStatus[status];
    if (lines === 0) return [];
    const link = { name: words(formatCount(lines)), href: `${listPage("lines")}#${status}` };
    return [[link, ` (${countOf(statements, "statement")})`]];
  });
  return [
    `Of ${countOf(all.lines, "line")}, stated in ${countOf(all.statements, "warning")}, the record shows `,
    ...enumerated(shown),
    ".",
  ];
}

/** Lines whose stated consequence came without a crossing first are told apart: they need not be crossed at all. */
function answerSentence({ byLineStatus, byOutcome }: Totals): Statement {
  const crossed = byLineStatus.crossed.lines + byLineStatus["partly-crossed"].lines;
  const shown = answerWords.flatMap(([outcome, words]) => {
    const { lines } = byOutcome[outcome];
    return lines === 0 ? [] : [[{ name: words(formatCount(lines)), href: facetPage("outcomes", outcome) }]];
  });
  return shown.length === 0
    ? []
    : [`Of the ${countOf(crossed, "line")} crossed in whole or in part: `, ...enumerated(shown), "."];
}

const answerWords: readonly [OutcomeKind, (count: string) => string][] = [
  ["carried-out", (count) => `what had been stated followed in ${count}`],
  ["carried-out-in-part", (count) => `part of what had been stated in ${count}`],
  ["other-response", (count) => `another answer in ${count}`],
  ["words-only", (count) => `words alone in ${count}`],
  ["none-on-record", (count) => `no response is on record in ${count}`],
  ["pending", (count) => `the response window is still open in ${count}`],
  ["partly-crossed", (count) => `a crossing in part drew no response in ${count}`],
];

function unpromptedSentence({ all, byOutcome }: Totals): Statement {
  const { lines } = byOutcome.unprompted;
  if (lines === 0) return [];
  const link = {
    name: `carried out without a confirmed crossing first in ${formatCount(lines)}`,
    href: facetPage("outcomes", "unprompted"),
  };
  return [`Of ${countOf(all.lines, "line")} in all, a stated consequence was `, link, "."];
}

/** Items with commas between them and "and" before the last. */
function enumerated(items: readonly Statement[]): Statement {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? " and " : ", ", ...item];
  });
}
