/** What the filter shows, told to whatever else on the page follows it. */
export interface FilterChange {
  /** The warnings let through, in the order of the timeline, newest first. */
  readonly ids: readonly string[];
  /** Whether nothing is asked for: the page is as it was built. */
  readonly asBuilt: boolean;
}

const name = "filter-change";
let latest: FilterChange | null = null;

/** Tells what the filter shows now. */
export function announceFilterChange(change: FilterChange): void {
  latest = change;
  document.dispatchEvent(new CustomEvent(name));
}

/**
 * Calls back with every change of what the filter shows; at once, too, where it has shown something already.
 * @returns ends it
 */
export function followFilter(listener: (change: FilterChange) => void): () => void {
  const tell = () => {
    if (latest) listener(latest);
  };
  document.addEventListener(name, tell);
  tell();
  return () => document.removeEventListener(name, tell);
}

/** Resolves once the filter has shown something; after so many milliseconds in any case. */
export function nextFilterChange(patience: number): Promise<void> {
  return new Promise((resolve) => {
    followFilter(() => resolve());
    setTimeout(resolve, patience);
  });
}
