/** What a page was seen to do, in milliseconds since the reader asked for it. */
export interface Observed {
  /** The end of the frame in which what is looked for was first there; null while it isn't. */
  firstItem: number | null;
  firstPaint: number;
  largestPaint: number;
  /** Of each task that kept the page from answering, when it began and how long it took. */
  longTasks: { readonly start: number; readonly duration: number }[];
  /** Of each click, by key as well, how long it took until the next frame was shown, as the browser says, in steps of 8 ms. */
  clicks: number[];
  /** Layout shift that the reader didn't cause, added up. */
  shift: number;
}

export interface Observing {
  readonly observed: Observed;
  /** When the browser has painted what is on the page now. */
  readonly nextPaint: () => Promise<number>;
  /** When the browser has painted what makes the condition true; it is looked at in every frame. */
  readonly paintOf: (condition: () => boolean) => Promise<number>;
}

declare global {
  interface Window {
    observing: Observing;
  }
}

/** Runs in the page before anything of its own. The first item is what the selector finds. */
export function observePage(selector: string): void {
  const observed: Observed = { firstItem: null, firstPaint: 0, largestPaint: 0, longTasks: [], clicks: [], shift: 0 };
  // A threshold of 16 ms is the least; it means something to events alone.
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    const options: PerformanceObserverInit & { durationThreshold: number } = {
      type,
      buffered: true,
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe(options);
  };
  observe("longtask", ({ startTime, duration }) => observed.longTasks.push({ start: startTime, duration }));
  observe("event", ({ name, duration }) => {
    if (name === "click") observed.clicks.push(duration);
  });
  observe("largest-contentful-paint", ({ startTime }) => (observed.largestPaint = startTime));
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") observed.firstPaint = startTime;
  });
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
    if (!shift.hadRecentInput) observed.shift += shift.value;
  });
  // What is posted in a frame is delivered once the frame has been painted.
  const afterPaint = (then: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  const nextPaint = () => new Promise<number>((resolve) => requestAnimationFrame(() => afterPaint(resolve)));
  const paintOf = (condition: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => (condition() ? afterPaint(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  window.observing = { observed, nextPaint, paintOf };
  void paintOf(() => document.querySelector(selector) !== null).then((now) => (observed.firstItem = now));
}

/** A task longer than this keeps a reader waiting, in milliseconds. */
const NOTICED = 50;

/** What tasks took beyond what nobody notices, from the first paint on, added up, in milliseconds. */
export function blockingTimeOf({ longTasks, firstPaint }: Pick<Observed, "longTasks" | "firstPaint">): number {
  return longTasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - NOTICED), 0);
}
