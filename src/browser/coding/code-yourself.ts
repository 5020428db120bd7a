/**
 * `<code-yourself><details>…`: sets a reader's answers beside those of the coders, once the reader opens them. The
 * questions and the coders' answers work without it. Nothing is sent or stored.
 */
export class CodeYourself extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("details")?.addEventListener("toggle", () => void this.#start(), { once: true });
  }

  async #start(): Promise<void> {
    try {
      const { startComparing } = await import("./start-comparing");
      startComparing(this);
    } catch (error) {
      reportError(error);
    }
  }
}
