import { type ContentRule, textsIn } from "../content-rule";

/** What is still to be written, or holds no word, would be published as it stands: a reason put off, a headline of marks. */
export const textsAreWritten: ContentRule = {
  name: "texts-are-written",
  check({ all }, report) {
    for (const entry of all)
      for (const [field, text] of textsIn(entry)) {
        const [gap] = inCapitals.exec(text) ?? inAnyLetters.exec(text) ?? [];
        if (gap !== undefined) report.query(entry, field, gap.trim(), "the words that are meant to stand here");
        else if (!/[\p{L}\p{N}]/u.test(text)) report.query(entry, field, text, "words, not marks alone");
      }
  },
};

/*
 * What editors write in the place of words. Each of these is looked for in content; none is a note on this code.
 * Within a text only in capitals, since "todo" is Spanish; a text that begins so, or what no language has, in any letters.
 */
const inCapitals = /\b(?:TODO|TBD|TBC|FIXME|XXX)\b/u;
const inAnyLetters =
  /^\W*(?:to ?do|to be (?:done|written|added)|tb[dc]|fixme|xx+|n\/a)\b.{0,20}|\blorem ipsum\b|\?{3,}/iu;
