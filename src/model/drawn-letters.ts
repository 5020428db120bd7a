/**
 * The letters that the record's typefaces have: Latin, the Cyrillic of Russian, Ukrainian, Belarusian and the South
 * Slavs, and the marks of plain typesetting. Whatever is drawn in a picture is of these; on a page the reader's own
 * typefaces stand in for others.
 */
const drawn =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u012b\u012e-\u0165\u0168-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01e6\u01e7\u0218-\u021b\u02bb\u02bc\u0301\u0308\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u1e9e\u1ef2-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2116\u2122\u2212]$/u;

/** The letters of a text that no typeface of the record has, each once, in order. */
export function undrawnLetters(text: string): string[] {
  return [...new Set(text)].filter((letter) => !drawn.test(letter));
}
