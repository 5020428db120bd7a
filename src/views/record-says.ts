import { facetPage, listPage } from "../addresses";
import { totalsOf, type LineCount, type Totals } from "../model/totals";
import type { LineStatus, OutcomeKind } from "../model/terms/outcome";
import type { JudgedRecord } from "./judged-record";
import type { Named } from "./named";
import { countOf, formatCount } from "../model/words";

/** A sentence in parts: plain words, and numbers that lead to the page whose heading carries them. */
export type Statement = readonly (string | Named)[];

/** What the record says so far, in lines; no score. CODEBOOK section 8. */
export function recordSays({ archive, judgements }: JudgedRecord): Statement[] {
  const totals = totalsOf(archive, judgements);
  const sentences = [
    statusSentence(totals),
    answerSentence(totals),
    unpromptedSentence(totals),
    uncrossedSentence(totals),
  ];
  return sentences.filter((sentence) => sentence.length > 0);
}

const statusWords: readonly [LineStatus, (lines: string) => string][] = [
  ["crossed", (lines) => `${lines} crossed`],
  ["partly-crossed", (lines) => `${lines} partly crossed`],
  ["not-crossed", (lines) => `${lines} not crossed`],
  ["not-testable", (lines) => `${lines} too vague to test`],
];

/** "Of 92 lines, stated in 171 warnings, the record shows 58 crossed (stated in 112 of them), ...". */
function statusSentence({ all, byLineStatus }: Totals): Statement {
  const shown = statusWords.flatMap(([status, words]) => {
    const stated = ` (stated in ${formatCount(byLineStatus[status].statements)} of them)`;
    return counted(byLineStatus[status], words, `${listPage("lines")}#${status}`).map((part) => [...part, stated]);
  });
  return [
    "Of ",
    { name: countOf(all.lines, "line"), href: listPage("lines") },
    ", stated in ",
    { name: countOf(all.statements, "warning"), href: listPage("warnings") },
    ", the record shows ",
    ...enumerated(shown),
    ".",
  ];
}

/** Lines on which an act came without a crossing first are told apart: they need not be crossed at all. */
function answerSentence({ byLineStatus, byOutcome }: Totals): Statement {
  const crossed = byLineStatus.crossed.lines + byLineStatus["partly-crossed"].lines;
  const shown = answerWords.flatMap(([outcome, words]) =>
    counted(byOutcome[outcome], words, facetPage("outcomes", outcome)),
  );
  return shown.length === 0
    ? []
    : [`Of the ${countOf(crossed, "line")} crossed in whole or in part: `, ...enumerated(shown), "."];
}

const answerWords: readonly [OutcomeKind, (count: string) => string][] = [
  ["carried-out", (count) => `what had been said to follow was done in ${count}`],
  ["carried-out-in-part", (count) => `part of it in ${count}`],
  ["acted-unspecified", (count) => `an answer where no particular act had been announced in ${count}`],
  ["other-response", (count) => `something else in ${count}`],
  ["words-only", (count) => `words alone in ${count}`],
  ["none-on-record", (count) => `no response is on record in ${count}`],
  ["pending", (count) => `the time to answer is still open in ${count}`],
  ["partly-crossed", (count) => `a partial crossing drew neither act nor words in ${count}`],
];

function unpromptedSentence({ all, byOutcome }: Totals): Statement {
  const words = (count: string) => `no confirmed crossing before it in ${count}`;
  const [shown] = counted(byOutcome.unprompted, words, facetPage("outcomes", "unprompted"));
  return shown ? [`Of ${countOf(all.lines, "line")} in all, an act came with `, ...shown, "."] : [];
}

/** Restraint and lapse are outcomes only where the line is not crossed, not even in part. CODEBOOK section 6. */
function uncrossedSentence({ byLineStatus, byOutcome }: Totals): Statement {
  const uncrossed = byLineStatus["not-crossed"].lines + byLineStatus["not-testable"].lines;
  const shown = uncrossedWords.flatMap(([outcome, words]) =>
    counted(byOutcome[outcome], words, facetPage("outcomes", outcome)),
  );
  return shown.length === 0
    ? []
    : [`Of the ${countOf(uncrossed, "line")} not crossed or too vague to test: `, ...enumerated(shown), "."];
}

const uncrossedWords: readonly [OutcomeKind, (count: string) => string][] = [
  ["held-back", (count) => `the warned side’s restraint is on record in ${count}`],
  ["lapsed", (count) => `the warning was withdrawn or overtaken in ${count}`],
];

/** A number of lines in its words, leading to the page with the same one; nothing for none. */
function counted({ lines }: LineCount, words: (lines: string) => string, href: string): Statement[] {
  if (lines === 0) return [];
  return [[{ name: words(formatCount(lines)), href }]];
}

/** Items with commas between them and "and" before the last. */
function enumerated(items: readonly Statement[]): Statement {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? " and " : ", ", ...item];
  });
}
