import {
  type CitationFormat,
  citationFormats,
  citationIn,
  type CitationTemplates,
  type Cited,
} from "../model/citation";
import { type Frame, frameCode } from "../model/frame-code";

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

/** The page's code of a frame, which can be that of what the page shows now, and as the page came with it again. */
export class EmbedBox {
  readonly #code: HTMLElement | null;
  readonly #look: HTMLAnchorElement | null;
  readonly #built: { readonly code: string; readonly search: string };

  /** @param root what holds the offer */
  constructor(root: ParentNode = document) {
    this.#code = root.querySelector<HTMLElement>("#embed-code");
    this.#look = root.querySelector<HTMLAnchorElement>("a#embed-look");
    this.#built = { code: this.#code?.textContent ?? "", search: this.#look?.search ?? "" };
  }

  /** Whether the page offers a frame. */
  get isThere(): boolean {
    return this.#code !== null;
  }

  /**
   * @param query asks the frame for what it is to show
   * @param frameOf the frame at an address
   */
  offer(query: string, frameOf: (src: string) => Frame): void {
    if (this.#code) this.#code.textContent = frameCode(frameOf((this.#code.dataset.src ?? "") + query));
    if (this.#look) this.#look.search = query;
  }

  restore(): void {
    if (this.#code) this.#code.textContent = this.#built.code;
    if (this.#look) this.#look.search = this.#built.search;
  }
}
