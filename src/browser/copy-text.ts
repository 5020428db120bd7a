import { prepareAnnouncements } from "./announce";
import { copy, say } from "./copy";
import { makeButton } from "./make";

/**
 * `<copy-text data-from="cite-text"></copy-text>`: a button that copies the text of the element with that id.
 * Lines are kept where it is preformatted. `data-label` names it ("Copy" unless given). Without script there is no button, and the text can be selected.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    prepareAnnouncements();
    const button = makeButton("copy-text", this.dataset.label ?? "Copy");
    button.addEventListener("click", () => void this.#copy(button));
    this.append(button);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const source = document.getElementById(this.dataset.from ?? "");
    const text = source?.textContent ?? "";
    const copied = await copy(source?.matches("pre") ? text : text.replace(/\s+/g, " ").trim());
    say(copied ? "Copied" : "Copying is not allowed here: select the text instead", button);
  }
}
