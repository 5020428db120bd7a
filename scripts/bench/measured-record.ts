import type { Size } from "./options";

/** A record that is measured. */
export interface MeasuredRecord {
  readonly size: Size;
  /** What the tables call it. */
  readonly subject: string;
  /** The folder that holds `content/` and `seeds/`. */
  readonly record: string;
  /** Where the site is built from it. */
  readonly site: string;
  /** How the kinds of pages begin that Lighthouse looks at; all begin with nothing. */
  readonly kinds: readonly string[];
  /** Takes whatever else is made on the way. */
  readonly folder: string;
}
