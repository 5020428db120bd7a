import { MissingScript } from "./fetch";
import type { TroubleNote } from "./trouble-note";

/** Fetched with the page, but after what it needs at once: when the line fails it has to be there. */
const notes = import("./trouble-note");
notes.catch((error: unknown) => reportError(error));

/** What is said and done where something that the line brings could not be had. */
export interface Trouble {
  /** What could not be had, in one sentence. */
  readonly sentence: string;
  /** Puts the sentence with its button where the reader looks for what is missing. */
  readonly show: (note: HTMLElement) => void;
  /** Where else the same is to be found; stands after the button. */
  readonly also?: readonly Node[];
  /** The classes of the sentence and of its button. */
  readonly look?: readonly [note: string, button: string];
  /** Gets the focus where the button had it and has gone. */
  readonly refuge?: () => HTMLElement | SVGElement | null;
  /** Puts into the address what the reader has asked for, where only a new page can help. */
  readonly keep?: () => void;
}

/**
 * Does what needs the line, as often as it takes. Where it fails, one sentence says so, with a button that tries again;
 * as long as the sentence stands in the page, it is also tried when the line is back. Resolves once it is done.
 */
export async function untilDone<Done>(act: () => Promise<Done>, trouble: Trouble): Promise<Done> {
  let note: TroubleNote | null = null;
  for (;;)
    try {
      const done = await act();
      note?.leave();
      return done;
    } catch (error) {
      reportError(error);
      note ??= new (await notes).TroubleNote(trouble);
      await note.nextTry(error instanceof MissingScript);
    }
}
