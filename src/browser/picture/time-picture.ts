import type { PictureReader } from "./picture-reader";

/**
 * `<time-picture>` around a drawing whose marks are links out of the tab order: makes them one stop, with the arrow
 * keys among them, and shows at a mark what it stands for. A row is an element with `data-row`, its marks in the order
 * of time; a link of the class `is-name` names the row and has no card. The code is fetched when a reader comes to the picture; where that fails, the marks stay plain links.
 */
export class TimePicture extends HTMLElement {
  #reader: Promise<PictureReader | null> | null = null;
  #touched = false;

  connectedCallback(): void {
    this.querySelector("svg a")?.setAttribute("tabindex", "0");
    for (const event of ["focusin", "pointerover", "pointerdown", "click"]) this.addEventListener(event, this);
  }

  handleEvent(event: Event): void {
    const onMarks = event.target instanceof SVGElement && !event.target.closest(".is-name");
    if (event instanceof PointerEvent && event.type === "pointerdown") this.#touched = event.pointerType === "touch";
    // A finger is too wide for a mark: it opens the card, and the link on that leads on.
    const tapped = event instanceof MouseEvent && event.type === "click" && this.#touched && onMarks;
    if (tapped) event.preventDefault();
    void this.#read().then((reader) => {
      if (tapped) reader?.tap(event.clientX, event.clientY);
      else if (event.type === "focusin") reader?.followFocus();
      else if (event.type === "pointerover") reader?.followPointer(event);
    });
  }

  #read(): Promise<PictureReader | null> {
    this.#reader ??= import("./picture-reader").then(
      ({ PictureReader }) => new PictureReader(this),
      () => this.#giveUp(),
    );
    return this.#reader;
  }

  #giveUp(): null {
    for (const event of ["focusin", "pointerover", "pointerdown", "click"]) this.removeEventListener(event, this);
    return null;
  }
}
