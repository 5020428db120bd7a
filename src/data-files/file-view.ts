/** A file to download. */
export interface FileView {
  readonly name: string;
  readonly href: string;
  /** "345 kB". */
  readonly size: string;
}
