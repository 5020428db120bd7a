import type { PictureReader } from "./picture-reader";

const heard = ["focusin", "pointerover", "pointerdown", "click", "keydown"];

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
    for (const event of heard) this.addEventListener(event, this);
  }

  handleEvent(event: Event): void {
    const onMarks = event.target instanceof SVGElement && !event.target.closest(".is-name");
    if (event instanceof PointerEvent && event.type === "pointerdown") this.#touched = event.pointerType === "touch";
    // A finger is too wide for a mark: it opens the card, and the link on that leads on. A click by key is no tap.
    const tapped = event instanceof MouseEvent && isClick(event) && this.#touched && onMarks;
    const moved = event instanceof KeyboardEvent && isMove(event);
    if (tapped || moved) event.preventDefault();
    void this.#read().then((reader) => {
      if (tapped) reader?.tap(event.clientX, event.clientY);
      else if (moved) reader?.move(event.key, event.ctrlKey);
      else if (event.type === "focusin") reader?.followFocus();
      else if (event.type === "pointerover") reader?.followPointer(event);
    });
  }

  #read(): Promise<PictureReader | null> {
    this.#reader ??= import("./picture-reader").then(
      ({ PictureReader }) => new PictureReader(this),
      (error: unknown) => this.#giveUp(error),
    );
    return this.#reader;
  }

  #giveUp(error: unknown): null {
    reportError(error);
    for (const event of heard) this.removeEventListener(event, this);
    return null;
  }
}

function isClick({ type, detail }: MouseEvent): boolean {
  return type === "click" && detail > 0;
}

/** Whether a key leads from a mark to another. Known here, so that the first one is not lost while the code comes. */
function isMove({ key, altKey, metaKey, target }: KeyboardEvent): boolean {
  return target instanceof SVGElement && !altKey && !metaKey && /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key);
}
