/** How long a pause ends a burst of typing, in milliseconds. */
const pause = 150;

interface OnWords {
  /** The reader goes on typing. */
  readonly typed: (words: string) => void;
  /** The reader is done: pressed Enter, or left the box. */
  readonly done: (words: string) => void;
}

/** Follows what is typed into the box, a burst at a time. */
export function followWords(box: HTMLInputElement, { typed, done }: OnWords): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => typed(box.value), pause);
  });
  box.addEventListener("change", () => {
    clearTimeout(waiting);
    done(box.value);
  });
}
