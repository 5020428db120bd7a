/** A text without what stands in quotation marks, straight or typographic: what is left is in the record's own voice. */
export function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<!\p{L})['‘][^'’]*['’](?!\p{L})/gu, "");
}
