import smartquotes from "smartquotes";

/**
 * Plain text with typographic quotation marks and apostrophes, character for character.
 * For the record's own words; what others said or wrote stays as it was found.
 */
export function typeset(text: string): string {
  return smartquotes.string(text, { retainLength: true });
}
