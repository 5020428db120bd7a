const names = new Intl.DisplayNames("en-GB", { type: "language" });

/** The English name of a language tag: "ru" is Russian. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
