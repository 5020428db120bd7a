import type { CDPSession } from "@playwright/test";

/** Bytes of JavaScript's heap in use, after what is no longer needed has been collected. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}
