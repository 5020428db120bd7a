/**
 * Letters that a reader can't see but that change what a text says or end a reader of XML: control characters, those
 * that turn the direction of writing round, halves of a letter, soft hyphens and spaces without width, marks of no
 * letter at all or of one that was lost. Tabs and line ends are no such letters, nor is what joins the parts of an emoji.
 */
const unseenLetter =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\ufffd]/gu;

export interface UnseenLetter {
  /** Its place in the text, in UTF-16 units. */
  readonly index: number;
  /** "the invisible character U+200B", "a byte order mark". */
  readonly name: string;
}

/** Every letter of a text that cannot be seen, in order. */
export function unseenLettersIn(text: string): UnseenLetter[] {
  return [...text.matchAll(unseenLetter)].map(({ 0: letter, index }) => ({ index, name: nameOf(letter, index) }));
}

function nameOf(letter: string, index: number): string {
  if (index === 0 && letter === "\ufeff") return "a byte order mark";
  if (letter === "\ufffd") return "a letter that could not be read, U+FFFD";
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `the invisible character U+${code}`;
}
