import type { ContentRule } from "../content-rule";

/** The record takes no side: words that judge stand in a headline only as somebody's words, in quotation marks. */
export const headlinesAreNeutral: ContentRule = {
  name: "headlines-are-neutral",
  check({ warnings, events, lines }, report) {
    for (const entry of [...warnings, ...events, ...lines])
      for (const word of judgingWordsIn(entry.headline)) report(entry, "headline", word, allowed);
    for (const warning of warnings)
      for (const field of ["redLine", "consequence"] as const)
        for (const word of judgingWordsIn(warning[field] ?? "")) report.query(warning, field, word, allowed);
    for (const line of lines)
      for (const field of ["statement", "test"] as const)
        for (const word of judgingWordsIn(line[field])) report.query(line, field, word, allowed);
  },
};

const allowed = "a neutral word, or the speaker's own words in quotation marks";

const judging = /\b(?:bluff\w*|empty threats?|provocations?|provocative\w*|provok\w+|regimes?|so[-\s]called)\b/giu;

const judgingWordsIn = (text: string): string[] => withoutQuotations(text).match(judging) ?? [];

/** A text without what stands in quotation marks, straight or typographic: what is left is in the record's own voice. */
function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<!\p{L})['‘][^'’]*['’](?!\p{L})/gu, "");
}
