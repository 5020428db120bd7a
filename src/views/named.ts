/** Something with a page of its own, as a link shows it. */
export interface Named {
  readonly name: string;
  readonly href: string;
}
