import { home, published } from "../addresses";
import type { RecordSettings } from "../model/archive";
import { citationFormats, citationIn, citationKey, type CitationFormat } from "../model/citation";
import { dayView } from "./date-view";
import { citationTemplates } from "./citation-templates";
import type { Named } from "./named";

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
