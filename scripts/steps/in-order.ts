import type { Print } from "../run-tool";

interface InOrder<Writer> {
  /** Where one of them prints. */
  readonly printOf: (writer: Writer) => Print;
  /** These print no more. */
  readonly end: (writers: readonly Writer[]) => void;
}

/**
 * Lets several print at the same time as if one came after the other: the first that has not ended is printed at once,
 * and what those behind it have to say is kept until it is their turn.
 */
export function inOrder<Writer>(writers: readonly Writer[], print: Print): InOrder<Writer> {
  const kept = new Map<Writer, string>();
  const ended = new Set<Writer>();
  const printKept = (): void => {
    for (const writer of writers) {
      const text = kept.get(writer);
      if (text !== undefined) print(text);
      kept.delete(writer);
      if (!ended.has(writer)) return;
    }
  };
  return {
    printOf: (writer) => (text) => {
      kept.set(writer, (kept.get(writer) ?? "") + text);
      printKept();
    },
    end: (theirs) => {
      for (const writer of theirs) ended.add(writer);
      printKept();
    },
  };
}
