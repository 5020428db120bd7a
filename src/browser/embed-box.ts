import { frameCode, type Frame } from "../model/frame-code";

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
