import { make, makeButton } from "./dom";
import type { Trouble } from "./try-again";

/** The sentence and its button. They stay while it is tried again, so that the button keeps the focus. */
export class TroubleNote {
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
