import { make } from "../dom";
import { middleOf, type MarkLink } from "./marks";

/** How long a card stays after the pointer has left it and its mark, in milliseconds: time to move from the one to the other. */
const grace = 250;

/** The card beside a mark that says what it stands for. It stays while pointer or focus are on it or its mark, and can be dismissed. WCAG 1.4.13. */
export class MarkCard {
  readonly #picture: HTMLElement;
  readonly #card = make("div", { class: "mark-card" });
  #mark: MarkLink | null = null;
  #leaving = 0;

  constructor(picture: HTMLElement) {
    this.#picture = picture;
    this.#card.hidden = true;
    picture.append(this.#card);
    this.#card.addEventListener("pointerenter", () => this.#stay());
    this.#card.addEventListener("pointerleave", () => this.leave());
  }

  get mark(): MarkLink | null {
    return this.#mark;
  }

  show(mark: MarkLink): void {
    this.#stay();
    if (mark === this.#mark) return;
    this.#mark = mark;
    this.#card.replaceChildren(...contentOf(mark));
    this.#card.hidden = false;
    this.#place(mark);
  }

  hide(): void {
    this.#stay();
    this.#mark = null;
    this.#card.hidden = true;
  }

  /** Hides it soon, unless the reader comes back. */
  leave(): void {
    this.#stay();
    this.#leaving = window.setTimeout(() => {
      if (!this.#card.contains(document.activeElement) && document.activeElement !== this.#mark) this.hide();
    }, grace);
  }

  /** Gives the focus to the link on the card. */
  enter(): void {
    this.#card.querySelector("a")?.focus({ preventScroll: true });
  }

  #stay(): void {
    clearTimeout(this.#leaving);
  }

  /** Below the mark, or above it where there is no room below; never beyond the sides of the picture. */
  #place(mark: MarkLink): void {
    const { x } = middleOf(mark);
    const at = mark.getBoundingClientRect();
    const picture = this.#picture.getBoundingClientRect();
    const { width, height } = this.#card.getBoundingClientRect();
    const below = at.bottom + height + 8 < document.documentElement.clientHeight;
    const left = Math.min(Math.max(0, x - picture.left - width / 2), picture.width - width);
    const top = below ? at.bottom - picture.top + 4 : at.top - picture.top - height - 4;
    this.#card.style.setProperty("left", `${Math.round(left)}px`);
    this.#card.style.setProperty("top", `${Math.round(top)}px`);
  }
}

/**
 * The mark's own name as a link, where it has one; then what names it or what it sums up, as it stands on the page and
 * with its links.
 */
function contentOf(mark: MarkLink): Node[] {
  const label = mark.getAttribute("aria-label");
  const name = label === null ? [] : [make("p", {}, make("a", { href: mark.href.baseVal }, label))];
  const ids = mark.dataset.of ?? mark.getAttribute("aria-labelledby") ?? "";
  return [...name, ...ids.split(" ").flatMap((id) => partsOf(document.getElementById(id)))];
}

/** Copies of what an element holds. Of the row of a table: its short cells on one line, the last on another. */
function partsOf(element: HTMLElement | null): HTMLElement[] {
  if (!element) return [];
  if (!(element instanceof HTMLTableRowElement)) return [make("div", {}, ...copiesIn(element))];
  const cells = [...element.cells];
  const facts = cells.slice(0, -1).flatMap((cell, index) => [index > 0 ? " · " : "", ...copiesIn(cell)]);
  return [make("p", { class: "soft" }, ...facts), make("p", {}, ...cells.slice(-1).flatMap(copiesIn))];
}

/** What an element holds once more, without ids, which name one element only. */
function copiesIn(element: Element): Node[] {
  const copy = document.importNode(element, true);
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return [...copy.childNodes];
}
