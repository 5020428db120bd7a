import { type ContentRule, textsIn } from "../content-rule";
import type { AnyEntry } from "../read-content";

/** Only the body is Markdown: in a field its marks stand on the page as they are written. What others printed is theirs. */
export const plainTextsHoldNoMarkdown: ContentRule = {
  name: "plain-texts-hold-no-markdown",
  check({ warnings, events, lines, actors, weapons, claims }, report) {
    const entries: readonly AnyEntry[] = [...warnings, ...events, ...lines, ...actors, ...weapons, ...claims];
    for (const entry of entries)
      for (const [field, text] of textsIn(entry)) {
        const [mark] = field === "body" || isVerbatim(field) ? [] : (markdownMark.exec(text) ?? []);
        if (mark !== undefined)
          report.query(entry, field, mark.trim(), "plain words: a field is shown letter by letter");
      }
  },
};

const isVerbatim = (field: string): boolean => /^(?:quotes|seedRefs|seedRef|evidence|title)\b/.test(field);

const markdownMark =
  /\*{1,2}[^\s*][^*]*\*{1,2}|(?<![\w/])_[^\s_][^_]*_(?!\w)|`[^`]+`|\[[^\]]+\]\([^)]*\)|^(?:#{1,6}|>|[-*+]) .{0,20}/u;
