import type { Ledger, Reading } from "../results/ledger";
import { sizesByKind } from "./page-sizes";

/** The compressed bytes of every kind of page; there is nothing to repeat. */
export async function measureBytes(ledger: Ledger, subject: string, directory: string): Promise<void> {
  await ledger.measure("bytes", subject, 1, async () =>
    sizesByKind(directory).reduce<Reading>((reading, { kind, pages, median, largest }) => {
      const ofKind: Reading = {
        [`${kind} · pages`]: [pages, "count"],
        [`${kind} · median`]: [median, "bytes"],
        [`${kind} · largest`]: [largest, "bytes"],
      };
      return { ...reading, ...ofKind };
    }, {}),
  );
}
