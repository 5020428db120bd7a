import { copy, say } from "./copy";
import { makeButton, prepareAnnouncements } from "./dom";

/**
 * `<copy-link><a href="#…">Copy link</a></copy-link>`: the link inside copies its own full address instead of being
 * followed. Without script, or where the clipboard is closed, it stays a plain link.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    prepareAnnouncements();
    this.addEventListener("click", this);
  }

  handleEvent(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const asUsual = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
    if (!link || asUsual) return;
    event.preventDefault();
    void copyAddress(link);
  }
}

async function copyAddress(link: HTMLAnchorElement): Promise<void> {
  if (await copy(link.href)) say("Link copied", link);
  else location.assign(link.href);
}

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

/** `<print-page></print-page>`: a button that prints the page. Without script there is none. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const button = makeButton("action", "Print");
    button.addEventListener("click", () => window.print());
    this.append(button);
  }
}
