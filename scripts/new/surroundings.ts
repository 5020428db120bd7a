/** What the command needs of the outside world. */
export interface Surroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly say: (line: string) => void;
  /** Writes a file that is not there yet; throws if it is. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** Keeps answers from one run to the next. */
  readonly drafts: Drafts;
}

/** The answers for one entry of a kind that were given and not written, as text. */
export interface Drafts {
  readonly load: (kind: string) => string | null;
  readonly keep: (kind: string, text: string) => void;
  readonly drop: (kind: string) => void;
}
