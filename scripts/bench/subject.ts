import type { Size } from "./options";

/** What the tables call a size of the record. */
export function subjectOf(size: Size): string {
  return size === "real" ? "Real record" : `${size.toLocaleString("en")} warnings`;
}
