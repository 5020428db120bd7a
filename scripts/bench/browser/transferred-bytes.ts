import type { Page } from "@playwright/test";

/** Bytes of bodies as they came over the line, compressed. */
export interface TransferredBytes {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Data that scripts asked for. */
  readonly data: number;
}

/** What a page has fetched since a moment of its own clock, in milliseconds; the page itself only if since its beginning. */
export function transferredBytes(page: Page, since = 0): Promise<TransferredBytes> {
  return page.evaluate((start) => {
    const files = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime >= start) as PerformanceResourceTiming[];
    const sum = (pattern: RegExp) =>
      files.filter(({ name }) => pattern.test(name)).reduce((bytes, file) => bytes + file.encodedBodySize, 0);
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return {
      html: start === 0 ? (navigation?.encodedBodySize ?? 0) : 0,
      styles: sum(/\.css$/),
      scripts: sum(/\.js$/),
      fonts: sum(/\.woff2?$/),
      data: sum(/\.json$/),
    };
  }, since);
}
