/** The forms a page can be cited in, with the names readers know them by. */
export const citationFormats = {
  text: "Plain text",
  bibtex: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
} as const;

export type CitationFormat = keyof typeof citationFormats;

/** A record with one value for every format. */
export function perFormat<Value>(valueOf: (format: CitationFormat) => Value): Record<CitationFormat, Value> {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return Object.fromEntries(formats.map((format) => [format, valueOf(format)])) as Record<CitationFormat, Value>;
}

/** What tells one citation from another; all else is the record's and stands in the templates. */
export interface Cited {
  readonly title: string;
  /** The whole address, as `URL.href` gives it. */
  readonly url: string;
  /** Ends the name a bibliography has for the page; as `citationKey` gives it. */
  readonly key: string;
}

/** Of each format, the citation of some page of the record, with the words of `citedPlaces` where pages differ. */
export type CitationTemplates = Readonly<Record<CitationFormat, string>>;

/** Words of lower-case letters and hyphens, which every format leaves as they are. */
export const citedPlaces: Cited = { title: "cited-title", url: "cited-address", key: "cited-key" };

/** How a format writes a text that is not its own. */
type Escape = (text: string) => string;
const asItIs: Escape = (text) => text;

const escapes: Record<CitationFormat, { readonly title: Escape; readonly url: Escape }> = {
  text: { title: withinQuotationMarks, url: asItIs },
  // An address is verbatim in BibTeX; `URL.href` and `URLSearchParams` leave no brace in it.
  bibtex: { title: bibtexText, url: asItIs },
  ris: { title: oneLine, url: asItIs },
  csl: { title: jsonText, url: jsonText },
};

/** A template with the page's own title, address and key in place, each written as the format asks. */
export function citationIn(format: CitationFormat, templates: CitationTemplates, cited: Cited): string {
  const { title, url } = escapes[format];
  const written: Cited = { title: title(cited.title), url: url(cited.url), key: cited.key };
  return templates[format].replace(/cited-(title|address|key)/g, (place) => {
    if (place === citedPlaces.title) return written.title;
    return place === citedPlaces.url ? written.url : written.key;
  });
}

/**
 * A key of letters, digits and hyphens: "warnings-2024-09-12-putin-long-range-strikes".
 *
 * @param address the page's path within the site, with its query if it has one; the start page's is empty
 */
export function citationKey(address: string): string {
  return hyphenated(address) || "timeline";
}

/** The letters and digits of a text, with hyphens for all that stands between them. */
export function hyphenated(text: string): string {
  return text.replace(/[^a-zA-Z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function withinQuotationMarks(title: string): string {
  return title.replaceAll("“", "‘").replaceAll("”", "’");
}

const bibtexCharacters: Readonly<Record<string, string>> = {
  // BibTeX counts braces even behind a backslash, so they are named.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** In braces as a whole: names keep their capitals in every bibliography style. */
function bibtexText(title: string): string {
  const escaped = oneLine(title).replace(/[&%$#_{}\\~^]/g, (sign) => bibtexCharacters[sign] ?? `\\${sign}`);
  return `{${escaped}}`;
}

/** A line break would begin another field. */
function oneLine(title: string): string {
  return title.replace(/\s+/g, " ").trim();
}

/** What stands between the quotation marks of a JSON string. */
function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
