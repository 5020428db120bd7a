/** What a hand does with a plot; places are parts of its width. */
export interface PlotActions {
  /** Moved by a part of the width: what lay at the left comes in for a positive one. */
  readonly pan: (part: number) => void;
  /** So many times as long a window, about a place. */
  readonly zoom: (factor: number, place: number) => void;
}

/** How far a pointer may move, in pixels, and still press and not drag. */
const still = 6;

/**
 * Has pointers drag a plot sideways, two fingers stretch it, and the wheel with Ctrl zoom it. The page's own scroll is
 * never taken. What ends a drag is no press.
 * @param widthOf the place of the plot in the window
 */
export function listenForGestures(place: HTMLElement, rectOf: () => DOMRect, { pan, zoom }: PlotActions): void {
  const down = new Map<number, number>();
  let dragged = 0;
  const partOf = (x: number) => (x - rectOf().left) / rectOf().width;

  place.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !isOnDrawing(event.target)) return;
    if (down.size === 0) dragged = 0;
    down.set(event.pointerId, event.clientX);
  });
  place.addEventListener("pointermove", (event) => {
    const from = down.get(event.pointerId);
    if (from === undefined) return;
    const before = [...down.values()];
    dragged += Math.abs(event.clientX - from);
    down.set(event.pointerId, event.clientX);
    if (dragged <= still) return;
    if (!place.hasPointerCapture(event.pointerId)) place.setPointerCapture(event.pointerId);
    const after = [...down.values()];
    const { width } = rectOf();
    pan((middleOf(after) - middleOf(before)) / width);
    const apart = [spreadOf(before), spreadOf(after)] as const;
    if (apart[0] > 0 && apart[1] > 0) zoom(apart[0] / apart[1], partOf(middleOf(after)));
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"] as const)
    place.addEventListener(end, ({ pointerId }) => void down.delete(pointerId));
  place.addEventListener(
    "click",
    (event) => {
      if (event.detail > 0 && dragged > still) {
        event.preventDefault();
        event.stopPropagation();
      }
      dragged = 0;
    },
    true,
  );
  place.addEventListener("dragstart", (event) => event.preventDefault());
  place.addEventListener(
    "wheel",
    (event) => {
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !sideways) return;
      event.preventDefault();
      if (event.ctrlKey) zoom(Math.exp(Math.max(-80, Math.min(80, event.deltaY)) / 150), partOf(event.clientX));
      else pan(-event.deltaX / rectOf().width);
    },
    { passive: false },
  );
}

/** Cards over the drawing are not dragged: their text can be selected. */
function isOnDrawing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("svg.line-lanes") !== null;
}

function middleOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far two fingers are apart; 0 for one. */
function spreadOf(values: readonly number[]): number {
  return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
}
