/** Resolves once the browser has painted what is on the page now; at once where nobody sees the page. */
export function afterPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  // What a frame puts off comes after its painting.
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
