import { prepareAnnouncements } from "./announce";
import { copy, say } from "./copy";

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
