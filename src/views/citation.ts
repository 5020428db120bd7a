import { home, published } from "../addresses";
import type { RecordSettings } from "../model/archive";
import { citationFormats, citationIn, citationKey, type CitationFormat } from "../model/citation";
import { citationTemplates } from "./citation-templates";
import type { Named } from "./named";

/** How a page is cited, in every format, and where that is found which should be cited itself. */
export interface CitationView {
  readonly formats: readonly { readonly format: CitationFormat; readonly label: string; readonly text: string }[];
  /** The page's own address, from the root of the host. */
  readonly path: string;
  /** What the page rests on; null where its entries name it each for itself. */
  readonly original: Named | null;
}

/** @param path the page's own address, from the root of the host */
export function citationView(
  record: RecordSettings,
  title: string,
  path: string,
  original: Named | null = null,
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
    original,
  };
}
