/** Spaces other than the common one, and letters without width: in a message one must see which it is. */
const lookalike = /(?! )[\p{Z}\p{Cf}]/gu;

/** A text in quotation marks as a message shows it, with line ends and unusual spaces written out. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    lookalike,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
