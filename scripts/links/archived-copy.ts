import { z } from "zod";

/** A copy in a public archive. */
export interface ArchivedCopy {
  readonly address: string;
  /** The day it was taken, `YYYY-MM-DD`. */
  readonly day: string;
}

const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.url({ protocol: /^https?$/ }),
        timestamp: z.string().regex(/^\d{8,14}$/),
        status: z.string(),
      })
      .optional(),
  }),
});

/**
 * Asks a public archive for its copy of an address that is nearest to a day. Null where it has none that shows the page.
 * @param archive the address at which the archive says what it has, in the form of the Wayback Machine's availability API
 * @param day `YYYYMMDD`
 * @throws Error if it gives no answer that can be read
 */
export async function archivedCopy(
  archive: string,
  { url, day }: { readonly url: string; readonly day: string },
  { agent, patience }: { readonly agent: string; readonly patience: number },
): Promise<ArchivedCopy | null> {
  const question = new URL(archive);
  question.searchParams.set("url", url);
  question.searchParams.set("timestamp", day);
  const response = await fetch(question, {
    headers: { "user-agent": agent, accept: "application/json" },
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`The archive answers with ${response.status}.`);
  const { closest } = answerSchema.parse(await response.json()).archived_snapshots;
  if (!closest?.available || !closest.status.startsWith("2")) return null;
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)/.exec(closest.timestamp) ?? [];
  return { address: closest.url.replace(/^http:/, "https:"), day: `${year}-${month}-${date}` };
}
