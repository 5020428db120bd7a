import type { JSHandle, Page } from "@playwright/test";

/** In a window: shows the page at a path in place of the one that is open, and waits for its letters. */
export type ShowPage = (path: string) => Promise<void>;

/**
 * Lets one window show many pages that load the same styles and scripts, without a navigation for each: what has to be
 * measured on hundreds of pages, at several widths, is measured in a quarter of the time. It lasts until the window
 * leaves the page that is open.
 */
export function pageChanger(page: Page): Promise<JSHandle<ShowPage>> {
  return page.evaluateHandle(() => {
    const loads = (document: Document): string =>
      [...document.querySelectorAll("link[rel=stylesheet], script[src]")].map(({ outerHTML }) => outerHTML).join();
    const [here, texts] = [loads(document), new Map<string, string>()];
    return async (path: string) => {
      const text = texts.get(path) ?? (await (await fetch(path)).text());
      texts.set(path, text);
      const next = new DOMParser().parseFromString(text, "text/html");
      if (loads(next) !== here)
        throw new Error(`${path} loads other styles or scripts than the page it is to replace.`);
      document.body.replaceWith(document.adoptNode(next.body));
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    };
  });
}
