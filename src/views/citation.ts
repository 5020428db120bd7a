import type { RecordSettings } from "../model/archive";

/** A sentence to cite a page with: what it is, where it is, and as of when. CODEBOOK section 11. */
export function citation(record: RecordSettings, heading: string, url: string): string {
  return `“${heading}”, ${record.name}, data version ${record.dataVersion}, as of ${record.asOf}, ${url}`;
}
