import {
  citationFormats,
  citationIn,
  type CitationFormat,
  type CitationTemplates,
  type Cited,
} from "../model/citation";

/** The page's box of citations, which can cite what the page shows now, and be as the page came with it again. */
export class CiteBox {
  readonly #texts: ReadonlyMap<CitationFormat, HTMLElement>;
  readonly #link = document.querySelector<HTMLAnchorElement>("a#citation-link");
  readonly #built: { readonly texts: ReadonlyMap<CitationFormat, string>; readonly address: string };

  constructor() {
    const formats = Object.keys(citationFormats) as CitationFormat[];
    this.#texts = new Map(
      formats.flatMap((format): [CitationFormat, HTMLElement][] => {
        const element = document.getElementById(`citation-${format}`);
        return element ? [[format, element]] : [];
      }),
    );
    const texts = new Map([...this.#texts].map(([format, { textContent }]) => [format, textContent]));
    this.#built = { texts, address: this.#link?.href ?? "" };
  }

  /** @param address of the view, for the link; citations have the address the site is published under */
  cite(templates: CitationTemplates, cited: Cited, address: string): void {
    for (const [format, element] of this.#texts) element.textContent = citationIn(format, templates, cited);
    if (this.#link) this.#link.href = address;
  }

  restore(): void {
    const { texts, address } = this.#built;
    for (const [format, element] of this.#texts) element.textContent = texts.get(format) ?? "";
    if (this.#link) this.#link.href = address;
  }
}
