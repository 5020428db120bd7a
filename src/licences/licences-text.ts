/** Something by others that is shipped with the site, as its package tells of it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** The licence by its short name: "MIT". */
  readonly identifier?: string;
  /** The licence to the letter, with whose it is. */
  readonly text?: string;
}

/** A file of our own that says what the licences of the site's own parts are. */
export interface OwnLicence {
  readonly of: string;
  readonly text: string;
}

const rule = "-".repeat(80);

/**
 * The licences of all that is shipped, as one plain text: what is our own, the programs of others in the scripts, and the
 * fonts, which are cut down and therefore say so.
 * @throws Error if something comes without the text of its licence: it could not be shipped.
 */
export function licencesText(
  own: readonly OwnLicence[],
  programs: readonly Shipped[],
  fonts: readonly Shipped[],
): string {
  return [
    "Licences of all that is shipped with this site",
    "",
    ...own.flatMap(({ of, text }) => [rule, of, rule, "", text.trim(), ""]),
    ...programs.flatMap((program) => sectionOf(program, "In the scripts of this site")),
    ...fonts.flatMap((font) => sectionOf(font, fontNote)),
  ].join("\n");
}

const fontNote = [
  "A typeface of this site. The files here are modified versions: they are cut down to the letters in use, and bear another",
  "name where the authors have reserved theirs. Whoever wants the typeface itself should take it from its authors, not here.",
].join("\n");

function sectionOf({ name, version, identifier, text }: Shipped, note: string): string[] {
  if (text === undefined) throw new Error(`The package ${name} is shipped and comes without the text of its licence.`);
  const title = `${name} ${version}${identifier === undefined ? "" : ` (${identifier})`}`;
  return [rule, title, note, rule, "", text.trim(), ""];
}
