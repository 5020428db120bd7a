import { type FaultInFile, inWords, type Position } from "./fault";

export interface DecodedText {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly faults: readonly FaultInFile[];
}

/**
 * Letters that a reader can't see but that change what a text says: control characters, those that turn the direction
 * of writing round, and the byte order mark. Tabs and line ends are no such letters.
 */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\ufeff]/gu;

/** The text of a file, which must be UTF-8 without a byte order mark and without characters that cannot be seen. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decodeUtf8(bytes);
  if (text === null)
    return { text, faults: [atStart("bytes that are not UTF-8", "text saved as UTF-8", wrongLine(bytes))] };
  if (text.trim() === "") return { text: null, faults: [atStart("an empty file", "an entry")] };
  const faults = [...text.matchAll(unseen)].map((match) => unseenFault(text, match.index, match[0]));
  return { text, faults };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

// A line end is one byte in UTF-8 and never part of another letter, so lines can be decoded one by one.
function wrongLine(bytes: Uint8Array): Position {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    if (decodeUtf8(bytes.subarray(start, end)) === null) break;
    start = end;
  }
  return { line, column: 1 };
}

function unseenFault(text: string, index: number, letter: string): FaultInFile {
  const before = text.slice(0, index).split("\n");
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const found = index === 0 && letter === "\ufeff" ? "a byte order mark" : `the invisible character U+${code}`;
  return atStart(found, "text without it", { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
}

function atStart(found: string, allowed: string, position: Position = { line: 1, column: 1 }): FaultInFile {
  return { ...position, field: "text", found: inWords(found), allowed };
}
