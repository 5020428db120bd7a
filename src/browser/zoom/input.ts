/** What a key does in the drawing. */
interface KeyActions {
  /** So many steps later within the lane; earlier for a negative number. */
  readonly step: (steps: number) => void;
  /** To the next lane below, or above. */
  readonly changeLane: (by: 1 | -1) => void;
  readonly open: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** A page of lanes down, or up. */
  readonly scroll: (by: 1 | -1) => void;
}

/** Has keys act while the drawing itself has the focus. Keys pressed with others are the browser's. */
export function listenForKeys(drawing: HTMLElement, actions: KeyActions): void {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowRight: () => actions.step(1),
    ArrowLeft: () => actions.step(-1),
    Home: () => actions.step(-Infinity),
    End: () => actions.step(Infinity),
    ArrowDown: () => actions.changeLane(1),
    ArrowUp: () => actions.changeLane(-1),
    Enter: actions.open,
    " ": actions.open,
    "+": actions.zoomIn,
    "=": actions.zoomIn,
    "-": actions.zoomOut,
    "−": actions.zoomOut,
    PageDown: () => actions.scroll(1),
    PageUp: () => actions.scroll(-1),
  };
  drawing.addEventListener("keydown", (event) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
}

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
  return target instanceof Element ? (target.closest<HTMLElement>(".zoom-item")?.dataset.key ?? null) : null;
}

function isWithin(element: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && element.contains(target);
}

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
