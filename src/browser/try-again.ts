import { make, makeButton } from "./dom";
import { MissingScript } from "./fetch";

/** What is said and done where something that the line brings could not be had. */
export interface Trouble {
  /** What could not be had, in one sentence. */
  readonly sentence: string;
  /** Puts the sentence with its button where the reader looks for what is missing. */
  readonly show: (note: HTMLElement) => void;
  /** Where else the same is to be found; stands after the button. */
  readonly also?: readonly Node[];
  /** The classes of the sentence and of its button. */
  readonly look?: readonly [note: string, button: string];
  /** Gets the focus where the button had it and has gone. */
  readonly refuge?: () => HTMLElement | SVGElement | null;
  /** Puts into the address what the reader has asked for, where only a new page can help. */
  readonly keep?: () => void;
}

/**
 * Does what needs the line, as often as it takes. Where it fails, one sentence says so, with a button that tries again;
 * as long as the sentence stands in the page, it is also tried when the line is back. Resolves once it is done.
 */
export async function untilDone<Done>(act: () => Promise<Done>, trouble: Trouble): Promise<Done> {
  let note: TroubleNote | null = null;
  for (;;)
    try {
      const done = await act();
      note?.leave();
      return done;
    } catch (error) {
      reportError(error);
      note ??= new TroubleNote(trouble);
      await note.nextTry(error instanceof MissingScript);
    }
}

/** The sentence and its button. They stay while it is tried again, so that the button keeps the focus. */
class TroubleNote {
  readonly #trouble: Trouble;
  readonly #words = make("span");
  readonly #button: HTMLButtonElement;
  readonly #element: HTMLElement;
  #hadFocus = false;

  constructor(trouble: Trouble) {
    const { look: [note, button] = ["trouble", "action"], also = [] } = trouble;
    this.#trouble = trouble;
    this.#button = makeButton(button, "Try again");
    const more = also.flatMap((each) => [" ", each]);
    this.#element = make("p", { class: note, role: "status", tabindex: "-1" }, this.#words, " ", this.#button, ...more);
  }

  /** Says what could not be had, and resolves when it is to be tried again. */
  async nextTry(needsNewPage: boolean): Promise<void> {
    this.#words.textContent = this.#trouble.sentence;
    if (!this.#element.isConnected) this.#trouble.show(this.#element);
    await this.#wanted();
    this.#hadFocus = this.#element.contains(document.activeElement);
    this.#words.textContent = "Trying again…";
    if (!needsNewPage || !(await hasLine())) return;
    this.#trouble.keep?.();
    location.reload();
  }

  #wanted(): Promise<void> {
    const heard = new AbortController();
    return new Promise((resolve) => {
      const tryAgain = () => {
        if (!this.#element.isConnected) return;
        heard.abort();
        resolve();
      };
      this.#button.addEventListener("click", tryAgain, heard);
      addEventListener("online", tryAgain, heard);
    });
  }

  /** Takes it away. Whoever pressed the button finds the focus at what has come, unless they went on meanwhile. */
  leave(): void {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body || this.#element.contains(activeElement);
    this.#element.remove();
    if (this.#hadFocus && isLost) this.#trouble.refuge?.()?.focus();
  }
}

/** A page that is loaded anew without a line would take away the one that is there. */
async function hasLine(): Promise<boolean> {
  // That there is none is one of the two answers.
  const answer = await fetch(location.href, { method: "HEAD", cache: "reload" }).catch(() => null);
  return answer?.ok ?? false;
}
