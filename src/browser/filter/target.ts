const mark = "is-target";
let marked: HTMLElement | null = null;

/** The id that the address points at; empty where it points at none. */
export function targetOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Half an escaped letter, as a cut-off address has it, is no mistake of ours.
    return "";
  }
}

/** Whether an id could be that of a warning, which begins with its date; the page has other fragments. */
export function couldBeWarning(id: string): boolean {
  return /^\d{4}-[a-z0-9-]+$/.test(id);
}

/** Marks the pair that the address points at, no other, and brings it into view. */
export function markTarget(list: HTMLElement, id: string): void {
  unmarkTarget();
  marked = pairIn(list, id);
  marked?.classList.add(mark);
  marked?.scrollIntoView({ block: "start", behavior: "instant" });
}

/** Takes the mark from whichever pair has it. */
export function unmarkTarget(): void {
  marked?.classList.remove(mark);
  marked = null;
}

/** The pair with that id, if this page holds it. */
export function pairIn(list: HTMLElement, id: string): HTMLElement | null {
  return id === "" ? null : list.querySelector<HTMLElement>(`article#${CSS.escape(id)}`);
}
