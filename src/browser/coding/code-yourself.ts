/** `<code-yourself><details>…`: a reader's answers beside those of the coders, by a script that comes when it is opened. */
export class CodeYourself extends HTMLElement {
  connectedCallback(): void {
    const start = () =>
      import("./start-comparing").then(({ startComparing }) => startComparing(this)).catch(reportError);
    this.querySelector("details")?.addEventListener("toggle", () => void start(), { once: true });
  }
}
