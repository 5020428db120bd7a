/**
 * The task as a function that may be called at any time: it runs one at a time, and calls that come while it runs lead
 * to one more run, however many they are.
 */
export function coalesced(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wantedAgain = false;
  const run = async () => {
    do {
      wantedAgain = false;
      await task();
    } while (wantedAgain);
    running = null;
  };
  return () => {
    wantedAgain = true;
    running ??= run();
    return running;
  };
}
