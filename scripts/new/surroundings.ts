/** What the command needs of the outside world. */
export interface Surroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly say: (line: string) => void;
  /** Writes a file that is not there yet; throws if it is. */
  readonly write: (path: string, text: string) => Promise<void>;
}
