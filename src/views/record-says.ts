import { facetPage, listPage } from "../addresses";
import type { LineStatus, OutcomeKind } from "../model/terms/outcome";
import { countOf, formatCount } from "./days-text";
import { known, type JudgedRecord } from "./judged-record";
import type { Named } from "./pair";

/** A sentence in parts: plain words, and numbers that lead to the page whose heading carries them. */
export type Statement = readonly (string | Named)[];

/** What the record says so far, in lines, with the statements beside them; no score. DESIGN section 5.2, CODEBOOK section 8. */
export function recordSays(record: JudgedRecord): Statement[] {
  const judged = record.archive.lines.map(({ id }) => known(record.judgements.ofLine, id));
  const withStatus = (status: LineStatus) => judged.filter(({ lineStatus }) => lineStatus === status).length;
  const withOutcome = (outcome: OutcomeKind) => judged.filter((line) => line.outcome === outcome).length;
  const sentences = [statusSentence(record, withStatus), answerSentence(withStatus, withOutcome), unpromptedSentence(withOutcome)];
  return sentences.filter((sentence) => sentence.length > 0);
}

function statusSentence({ archive }: JudgedRecord, withStatus: (status: LineStatus) => number): Statement {
  const parts: [LineStatus, (count: string) => string][] = [
    ["crossed", (count) => `${count} crossed`],
    ["partly-crossed", (count) => `${count} crossed in part`],
    ["not-crossed", (count) => `${count} not crossed so far`],
    ["not-testable", (count) => `${count} too vague to test`],
  ];
  const shown = parts.flatMap(([status, words]) => {
    const count = withStatus(status);
    return count === 0 ? [] : [{ name: words(formatCount(count)), href: `${listPage("lines")}#${status}` }];
  });
  return [
    `Of ${countOf(archive.lines.length, "line")}, stated in ${countOf(archive.warnings.length, "warning")}, the record shows `,
    ...enumerated(shown),
    ".",
  ];
}

/** Lines whose stated consequence came without a crossing first are told apart: they need not be crossed at all. */
function answerSentence(withStatus: (status: LineStatus) => number, withOutcome: (outcome: OutcomeKind) => number): Statement {
  const crossed = withStatus("crossed") + withStatus("partly-crossed");
  const shown = answerWords.flatMap(([outcome, words]) => {
    const count = withOutcome(outcome);
    return count === 0 ? [] : [{ name: words(formatCount(count)), href: facetPage("outcomes", outcome) }];
  });
  return shown.length === 0 ? [] : [`Of the ${countOf(crossed, "line")} crossed in whole or in part: `, ...enumerated(shown), "."];
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

function unpromptedSentence(withOutcome: (outcome: OutcomeKind) => number): Statement {
  const count = withOutcome("unprompted");
  if (count === 0) return [];
  const link = { name: `carried out without a confirmed crossing first in ${formatCount(count)}`, href: facetPage("outcomes", "unprompted") };
  return ["A stated consequence was ", link, "."];
}

/** Links with commas between them and "and" before the last. */
function enumerated(links: readonly Named[]): Statement {
  return links.flatMap((link, index) => {
    if (index === 0) return [link];
    return [index === links.length - 1 ? " and " : ", ", link];
  });
}
