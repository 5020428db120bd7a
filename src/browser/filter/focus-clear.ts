/**
 * Pairs are laid out only as they come near, which can move what has just been focused under the sticking bar; it is
 * brought back into view. WCAG 2.4.11.
 */
export function keepFocusClear(bar: HTMLElement): void {
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element) || bar.contains(target)) return;
    // Two frames on, what came near has been laid out.
    requestAnimationFrame(() => requestAnimationFrame(() => uncover(target, bar)));
  });
}

function uncover(focused: Element, bar: HTMLElement): void {
  const { top, bottom } = bar.getBoundingClientRect();
  const sticks = top <= 0 && bottom > 0;
  if (!sticks || focused !== document.activeElement) return;
  if (focused.getBoundingClientRect().top < bottom) focused.scrollIntoView({ block: "nearest", behavior: "instant" });
}
