import { MarkCard } from "./mark-card";
import { markAt, markNear, rowsOf, type MarkLink } from "./marks";

/** How far from a mark a finger may come down, in CSS pixels. WCAG 2.5.8 asks for targets of 24. */
const reach = 24;

/** Leads a reader through a picture: one tab stop, arrow keys, and a card at the mark under pointer, finger or focus. */
export class PictureReader {
  readonly #picture: HTMLElement;
  readonly #card: MarkCard;

  constructor(picture: HTMLElement) {
    this.#picture = picture;
    this.#card = new MarkCard(picture);
    picture.addEventListener("pointerout", (event) => this.#leave(event));
    picture.addEventListener("focusout", () => this.#card.leave());
    // A picture that moves under the reader says so: a card would stay where its mark was.
    picture.addEventListener("picturemove", () => this.#card.hide());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#card.hide();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (!(target instanceof Node && picture.contains(target))) this.#card.hide();
    });
  }

  /** Shows the card of the mark that has the focus, which is from now on where Tab leads. */
  followFocus(): void {
    const mark = markOf(document.activeElement);
    if (!mark || !this.#picture.contains(mark)) return;
    this.#picture.querySelector('svg a[tabindex="0"]')?.setAttribute("tabindex", "-1");
    mark.setAttribute("tabindex", "0");
    this.#show(mark);
  }

  /** Moves the focus from the mark that has it to where a key leads. */
  move(key: string, far: boolean): void {
    const mark = markOf(document.activeElement);
    if (mark) markAt(rowsOf(this.#picture), mark, key, far).focus();
  }

  /** Shows the card of the mark under the pointer, other than a finger, which taps. */
  followPointer(event: Event): void {
    const mark = markOf(event.target);
    if (mark && event instanceof PointerEvent && event.pointerType !== "touch") this.#show(mark);
  }

  /** Shows the card of the mark under a finger. The link on it gets the focus, so that the next step is at hand. */
  tap(x: number, y: number): void {
    const mark = markNear(this.#picture, x, y, reach);
    if (mark) {
      this.#card.show(mark);
      this.#card.enter();
    } else this.#card.hide();
  }

  /** The name of a row is all that a card could say. */
  #show(mark: MarkLink): void {
    if (mark.matches(".is-name")) this.#card.leave();
    else this.#card.show(mark);
  }

  #leave({ target }: PointerEvent): void {
    if (markOf(target)) this.#card.leave();
  }
}

function markOf(target: EventTarget | null): MarkLink | null {
  const link = target instanceof Element ? target.closest("svg a") : null;
  return link instanceof SVGAElement ? link : null;
}
