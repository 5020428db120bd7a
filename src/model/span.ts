/** The first and the last possible day of a date, as days since 1970-01-01 UTC; both included. CODEBOOK section 5. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
