/** A date as exact as its source: a year, a month of a year, or a day. It carries no time zone; arithmetic is in UTC. CODEBOOK section 5. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}
