/**
 * Where a browser takes a touch over to scroll the page, it tells so by a `pointercancel` that may lie at the page's
 * corner. The library would take that for a leap sideways and lose the next touch; it gets one at the last place the
 * touch was at.
 */
export function mendCancelledTouches(place: HTMLElement): void {
  let last = { clientX: 0, clientY: 0 };
  const follow = ({ clientX, clientY }: PointerEvent) => {
    last = { clientX, clientY };
  };
  place.addEventListener("pointerdown", follow, true);
  place.addEventListener("pointermove", follow, true);
  place.addEventListener(
    "pointercancel",
    (event) => {
      if (!event.isTrusted) return;
      event.stopPropagation();
      const { pointerId, pointerType } = event;
      place.dispatchEvent(new PointerEvent("pointercancel", { bubbles: true, pointerId, pointerType, ...last }));
    },
    true,
  );
}
