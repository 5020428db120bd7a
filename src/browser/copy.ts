import { announce } from "./dom";

/** How long "copied" stands where the label was, in milliseconds. */
const feedbackTime = 2500;

/** Puts text on the clipboard. False where the browser refuses: without HTTPS, or without leave. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A refusal is an answer: the caller says what to do instead.
    return false;
  }
}

/** Says a message in the place of a control's label for a moment, and aloud. */
export function say(message: string, control: HTMLElement): void {
  const label = (control.dataset.label ??= control.textContent);
  control.textContent = message;
  announce(message);
  setTimeout(() => {
    control.textContent = label;
  }, feedbackTime);
}
