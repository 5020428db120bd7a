import type { NamedText } from "../record/entry-file";

/** A warning or an event, with no more of it than every timeline that is compared can show. */
export interface Item {
  readonly id: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  readonly headline: string;
  /** What was said or done, in a sentence. */
  readonly text: string;
}

/** Another timeline, used as its documentation shows. */
export interface Rival {
  readonly name: string;
  /** Its page and the data that the page asks for. */
  readonly filesFor: (items: readonly Item[]) => readonly NamedText[];
  /** Files of its package: the name in the page's folder, and where they lie. */
  readonly copied: readonly (readonly [name: string, file: string])[];
  /** Selects its items. */
  readonly item: string;
  /** JavaScript that brings one year into view before it is dragged; empty where it shows a part from the beginning. */
  readonly showAYear: string;
  /** Selects what one drags. */
  readonly area: string;
  /** At what share of its height one drags it. */
  readonly dragHeight: number;
  /** Selects what moves with it. */
  readonly movingPart: string;
}
