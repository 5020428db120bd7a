/** What a key does in the drawing. */
export interface KeyActions {
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
