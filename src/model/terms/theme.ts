import { themeDefinitions, themeLabels, themesInSentence } from "#record-terms";

/*
 * What a warning is about, the first theme above all. CODEBOOK section 14. Which themes there are, their names and their
 * definitions stand in the record's `content/terms.yaml`.
 */

export { themeDefinitions, themeLabels };

export type Theme = keyof typeof themeLabels;
export const themes = Object.keys(themeLabels) as Theme[];

/** A theme as it is named within a sentence: "arms supply", "NATO membership", "the Black Sea". */
export function themeInProse(theme: Theme): string {
  const named: Readonly<Partial<Record<Theme, string>>> = themesInSentence;
  return named[theme] ?? themeLabels[theme].toLowerCase();
}
