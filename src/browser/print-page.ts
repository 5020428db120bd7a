import { makeButton } from "./dom";

/** `<print-page></print-page>`: a button that prints the page. Without script there is none. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const button = makeButton("action", "Print");
    button.addEventListener("click", () => window.print());
    this.append(button);
  }
}
