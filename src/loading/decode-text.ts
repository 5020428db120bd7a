import { type FaultInFile, inWords, type Position } from "./fault";

interface DecodedText {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly faults: readonly FaultInFile[];
}

/** Lists and long texts; a file beyond this is something else, or a slip that would be published whole. */
const mostBytes = 256 * 1024;

/** An entry is some thousand letters. */
export const mostBytesOfEntry = 64 * 1024;

/**
 * The text of a file, which must be UTF-8 without a byte order mark, without characters that cannot be seen, with lines
 * that end as lines do, and without what a merge leaves where two people changed the same.
 */
export function decodeText(bytes: Uint8Array, most = mostBytes): DecodedText {
  if (bytes.length > most)
    return noText(atStart(`a file of ${Math.ceil(bytes.length / 1024)} kB`, `a file of at most ${most / 1024} kB`));
  if (isSixteenBit(bytes)) return noText(atStart("UTF-16, or bytes that are no text", "text saved as UTF-8"));
  const text = decodeUtf8(bytes);
  if (text === null) return noText(atStart("bytes that are not UTF-8", "text saved as UTF-8", wrongLine(bytes)));
  if (text.trim() === "") return noText(atStart("an empty file", "an entry"));
  const letters = unseenLettersIn(text).map(({ index, name }) =>
    atStart(name, "text without it", placeIn(text, index)),
  );
  return { text, faults: [...letters, ...slipsOfLines(text)] };
}

const noText = (fault: FaultInFile): DecodedText => ({ text: null, faults: [fault] });

/** Every second byte of a Latin letter in UTF-16 is zero, and hardly any of a text in UTF-8. */
function isSixteenBit(bytes: Uint8Array): boolean {
  return bytes.filter((byte) => byte === 0).length > bytes.length / 4;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a merge writes around two versions of the same lines, also where an editor has set them further in. */
const conflictMark = /^[ \t]*(?:[-*] )?(?:<{7}|={7}|>{7}|\|{7}|%{7}|\+{7})(?: .*)?$/m;
/** A carriage return that no line feed follows: a line to an old Macintosh, and to nobody else. */
const lonelyReturn = /\r(?!\n)/;

/** Each only once: where one is, there are more of its kind. */
function slipsOfLines(text: string): FaultInFile[] {
  const conflict = conflictMark.exec(text);
  const lonely = lonelyReturn.exec(text);
  return [
    ...(conflict
      ? [
          atStart(
            `the mark of a merge that was not settled, “${conflict[0].trim()}”`,
            "one version of these lines, and no marks",
            placeIn(text, conflict.index),
          ),
        ]
      : []),
    ...(lonely
      ? [
          atStart(
            "a line that ends in a carriage return alone",
            "lines that end in a line feed",
            placeIn(text, lonely.index),
          ),
        ]
      : []),
  ];
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

function placeIn(text: string, index: number): Position {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function atStart(found: string, allowed: string, position: Position = { line: 1, column: 1 }): FaultInFile {
  return { ...position, field: "text", found: inWords(found), allowed };
}

/**
 * Letters that a reader can't see but that change what a text says or end a reader of XML: control characters, those
 * that turn the direction of writing round, halves of a letter, soft hyphens and spaces without width, fillers, line
 * ends of another kind, marks of no letter at all, of one that was lost or that only one font has. Tabs and line ends
 * are no such letters, nor is what joins or shapes the letters of a script that needs it, or the parts of an emoji.
 */
const unseenLetter =
  /(?![\t\n\r])(?:[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2800\ufff9-\ufffd]|(?![\u200c\u200d\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|(?<=^|[\s\p{P}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200c\u200d\ufe00-\ufe0f])/gu;

interface UnseenLetter {
  /** Its place in the text, in UTF-16 units. */
  readonly index: number;
  /** "the invisible character U+200B", "a byte order mark". */
  readonly name: string;
}

/** Every letter of a text that cannot be seen, in order. */
export function unseenLettersIn(text: string): UnseenLetter[] {
  return [...text.matchAll(unseenLetter)].map(({ 0: letter, index }) => ({ index, name: nameOf(letter, index) }));
}

/** The same of an address, also where it writes such a letter as `%E2%80%8B`. */
export function unseenLettersInAddress(address: string): UnseenLetter[] {
  return unseenLettersIn(address.replace(/(?:%[\da-f]{2})+/gi, percentDecoded));
}

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // Letters of another encoding than UTF-8, which old addresses have.
    return written;
  }
}

function nameOf(letter: string, index: number): string {
  if (index === 0 && letter === "\ufeff") return "a byte order mark";
  if (letter === "\ufffd") return "a letter that could not be read, U+FFFD";
  if (/\p{Co}/u.test(letter)) return `a letter that only one font has, U+${codeOf(letter)}`;
  return `the invisible character U+${codeOf(letter)}`;
}

function codeOf(letter: string): string {
  return letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
}
