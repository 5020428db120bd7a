import type { Page } from "@playwright/test";

export interface Focus {
  /** For messages: the element's name and the beginning of its text. */
  readonly label: string;
  /** Whether any of it can be seen: WCAG 2.4.11 forbids that a sticky bar covers all of it. */
  readonly uncovered: boolean;
  /** Whether an outline or a shadow shows where the focus is. */
  readonly marked: boolean;
}

/** What has the focus; undefined if it has left the page. */
export function focusOf(page: Page): Promise<Focus | undefined> {
  return page.evaluate(async () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;

    const canBeSeenAt = (x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    const isUncovered = (): boolean =>
      [...element.getClientRects()].some(({ left, right, top, bottom }) =>
        [left + 2, (left + right) / 2, right - 2].some((x) =>
          [top + 2, (top + bottom) / 2, bottom - 2].some((y) => canBeSeenAt(x, y)),
        ),
      );
    // Scrolling to what has been focused takes the browser a few frames.
    for (let frame = 0; frame < 60 && !isUncovered(); frame++) await new Promise(requestAnimationFrame);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      label: `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`,
      uncovered: isUncovered(),
      marked: (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
    };
  });
}
