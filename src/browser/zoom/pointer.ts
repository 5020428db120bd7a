/** How far a pointer may move, in pixels, and still press and not drag. */
const still = 6;

interface PointerActions {
  /** The key of what was pressed; null for the empty part of the drawing. */
  readonly press: (key: string | null) => void;
  readonly enter: (key: string) => void;
  readonly leave: () => void;
}

/** Tells what of the drawing a pointer presses and passes over. What ends a drag is no press. */
export function listenForPointer(
  drawing: HTMLElement,
  card: HTMLElement,
  { press, enter, leave }: PointerActions,
): void {
  let from = { x: 0, y: 0 };
  drawing.addEventListener("pointerdown", ({ clientX, clientY }) => {
    from = { x: clientX, y: clientY };
  });
  drawing.addEventListener("click", (event) => {
    // A screen reader's press comes without a pointer.
    const dragged = event.detail > 0 && Math.hypot(event.clientX - from.x, event.clientY - from.y) > still;
    if (dragged || isWithin(card, event.target)) return;
    // The library keeps a press from giving the focus, and the keys are to go on from here.
    drawing.focus({ preventScroll: true });
    press(keyAt(event.target));
  });
  drawing.addEventListener("pointerover", ({ target, pointerType }) => {
    const key = keyAt(target);
    if (key !== null && pointerType !== "touch") enter(key);
  });
  drawing.addEventListener("pointerout", ({ relatedTarget }) => {
    if (keyAt(relatedTarget) === null && !isWithin(card, relatedTarget)) leave();
  });
}

function keyAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>(".zoom-thing")?.dataset.key ?? null) : null;
}

function isWithin(element: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}
