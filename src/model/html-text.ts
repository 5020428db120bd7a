const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Plain text as HTML that shows it letter by letter. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}

/** Paragraphs of plain text as HTML. */
export function htmlParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${htmlText(paragraph)}</p>`).join("");
}
