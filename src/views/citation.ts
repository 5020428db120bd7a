import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

import { home, keptVersionPage, published } from "../addresses";
import { publisherName } from "../model/answered-for";
import type { RecordSettings } from "../model/archive";
import {
  type CitationFormat,
  citationFormats,
  citationIn,
  citationKey,
  type CitationTemplates,
  citedPlaces,
  hyphenated,
  perFormat,
} from "../model/citation";
import { dayView } from "./date-view";
import type { Named } from "./links";

/** How a page is cited, in every format, and where that is found which should be cited itself. */
export interface CitationView {
  readonly formats: readonly { readonly format: CitationFormat; readonly label: string; readonly text: string }[];
  /** The page's own address, from the root of the host. */
  readonly path: string;
  /** A sentence that says what the page does, as of when, with version and address; null where a page has no answer. */
  readonly told: string | null;
  /** What the page rests on; null where its entries name it each for itself. */
  readonly original: Named | null;
}

/**
 * @param path the page's own address, from the root of the host
 * @param answer what the page says in a sentence or two, where it says one thing
 */
export function citationView(
  record: RecordSettings,
  title: string,
  path: string,
  original: Named | null = null,
  answer: string | null = null,
): CitationView {
  const templates = citationTemplates(record);
  const cited = { title, url: published(path), key: citationKey(path.slice(home.length)) };
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return {
    formats: formats.map((format) => ({
      format,
      label: citationFormats[format],
      text: citationIn(format, templates, cited),
    })),
    path,
    told: answer === null ? null : toldIn(record, answer, published(path)),
    original,
  };
}

/** "Crossed after 66 days. (Red Line Record, as of 30 June 2026, data version 0.3.0, https://…)". */
function toldIn({ name, asOf, dataVersion }: RecordSettings, answer: string, url: string): string {
  return `${answer} (${name}, as of ${dayView(asOf).text}, data version ${dataVersion}, ${url})`;
}

/** The address at which the version of the data is kept for good; null while it is not released. */
export function versionAddress({ released, dataVersion }: RecordSettings): string | null {
  return released === null ? null : published(keptVersionPage(dataVersion));
}

/** "data version 0.4.0, kept at https://…/data/versions/0.4.0/", or the version alone. */
function versionWords(record: RecordSettings): string {
  const address = versionAddress(record);
  return `data version ${record.dataVersion}${address === null ? "" : `, kept at ${address}`}`;
}

/** A web page as CSL-JSON has it: the fields that we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage";
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly "container-title": string;
  readonly publisher: string;
  /** Year, month and day as written, so that a single digit keeps its nought. */
  readonly issued: { readonly "date-parts": readonly (readonly string[])[] };
  readonly version: string;
  readonly URL: string;
  readonly language: string;
  readonly note: string;
}

const made = new WeakMap<RecordSettings, CitationTemplates>();

/**
 * The citations of the record's pages, made once from one CSL-JSON value. They are dated by the as-of date; the day on
 * which a reader looked is the reader's to add. CODEBOOK section 11.
 */
export function citationTemplates(record: RecordSettings): CitationTemplates {
  const known = made.get(record);
  if (known) return known;
  const templates = makeTemplates(record);
  made.set(record, templates);
  return templates;
}

function makeTemplates(record: RecordSettings): CitationTemplates {
  const item = cslItem(record);
  const { title, url, key } = citedPlaces;
  const templates: CitationTemplates = {
    text: `“${title}”, ${record.name}, ${versionWords(record)}, as of ${record.asOf}, ${url}`,
    bibtex: bibtex(item),
    // A record of this format ends with a space.
    ris: `${plugins.output.format("ris", [item]).trim()} `,
    csl: cslJson(item),
  };
  // Put before the key last: the library cuts the long ones.
  const named = `${hyphenated(record.name.toLowerCase())}-${key}`;
  return perFormat((format) => templates[format].replaceAll(key, named));
}

function cslItem(record: RecordSettings): CslItem {
  const { name, asOf, dataVersion } = record;
  const publisher = publisherName(record);
  return {
    id: citedPlaces.key,
    type: "webpage",
    title: citedPlaces.title,
    author: [{ literal: publisher }],
    "container-title": name,
    publisher,
    issued: { "date-parts": [asOf.split("-")] },
    version: dataVersion,
    URL: citedPlaces.url,
    language: "en",
    note: `${name}, ${versionWords(record)}, as of ${asOf}`,
  };
}

/** By its year alone: styles of plain BibTeX print a month and day as they find them, and the note has the whole date. */
function bibtex(item: CslItem): string {
  const years = item.issued["date-parts"].map(([year = ""]) => [year]);
  const { format } = plugins.config.get("@bibtex");
  format.useIdAsLabel = true;
  format.checkLabel = false;
  return plugins.output
    .format("bibtex", [{ ...item, issued: { "date-parts": years } }])
    .trim()
    .replaceAll("\t", "  ");
}

/** A list of one item, a field a line. */
function cslJson({ issued, ...item }: CslItem): string {
  const dateParts = issued["date-parts"].map((parts) => parts.map(Number));
  const fields = Object.entries({ ...item, issued: { "date-parts": dateParts } });
  return `[{\n${fields.map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`).join(",\n")}\n}]`;
}
