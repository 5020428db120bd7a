/**
 * The task as a function that may be called at any time: it runs one at a time, and calls that come while it runs lead
 * to one more run after it, however many they are.
 */
export function coalesced(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  const run = () => {
    isWaiting = false;
    return task();
  };
  return () => {
    if (!isWaiting) {
      isWaiting = true;
      // Also after a run that failed: the next may not.
      last = last.then(run, run);
    }
    return last;
  };
}
