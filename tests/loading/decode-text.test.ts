import { expect, test } from "vitest";

import { decodeText, unseenLettersIn, unseenLettersInAddress } from "../../src/loading/decode-text";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => Uint8Array.from([...latin1(text)].flatMap((byte) => [byte, 0]));

test("a text is as it was written, with its line ends", () => {
  expect(decodeText(bytesOf("Über\tdies:\r\nнет\n"))).toEqual({ text: "Über\tdies:\r\nнет\n", faults: [] });
});

test("a file may be as long as is allowed, and not by a byte longer", () => {
  expect(decodeText(bytesOf("a".repeat(2048)), 2048).faults).toEqual([]);
  expect(decodeText(bytesOf("a".repeat(2049)), 2048)).toMatchObject({
    text: null,
    faults: [{ line: 1, column: 1, found: { words: "a file of 3 kB" }, allowed: "a file of at most 2 kB" }],
  });
});

test("a list may be of 256 kB", () => {
  expect(decodeText(new Uint8Array(256 * 1024).fill(97)).faults).toEqual([]);
  expect(decodeText(new Uint8Array(256 * 1024 + 1).fill(97)).faults).toMatchObject([
    { allowed: "a file of at most 256 kB" },
  ]);
});

test.each([
  ["UTF-16", utf16("name: a\n"), 1, "UTF-16, or bytes that are no text"],
  ["another encoding, on its first line", latin1("name: é\nid: a\n"), 1, "bytes that are not UTF-8"],
  ["another encoding, further down", latin1("name: a\n\nid: é\nby: b"), 3, "bytes that are not UTF-8"],
  ["another encoding, on a last line without an end", latin1("name: a\nid: é"), 2, "bytes that are not UTF-8"],
])("text in %s is no text, and the line of it is told", (_, bytes, line, words) => {
  expect(decodeText(bytes)).toEqual({
    text: null,
    faults: [{ line, column: 1, field: "text", found: { words }, allowed: "text saved as UTF-8" }],
  });
});

test.each(["", " \n\t\r\n "])("%j is an empty file", (text) => {
  expect(decodeText(bytesOf(text))).toMatchObject({ text: null, faults: [{ found: { words: "an empty file" } }] });
});

test("a byte order mark is told, and not passed over", () => {
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 97])).faults).toMatchObject([
    { line: 1, column: 1, found: { words: "a byte order mark" } },
  ]);
});

test("some zeros among letters are letters nobody sees, each told where it stands", () => {
  const { text, faults } = decodeText(bytesOf("name\0: a\nid: \0abc\n"));
  expect(text).not.toBeNull();
  expect(faults).toMatchObject([
    { line: 1, column: 5, found: { words: "the invisible character U+0000" }, allowed: "text without it" },
    { line: 2, column: 5 },
  ]);
});

test("the first mark of a merge is told where it stands, with what follows it", () => {
  const text = "id: a\n  <<<<<<< HEAD\nb: c\n=======\nb: d\n>>>>>>> other\n";
  expect(decodeText(bytesOf(text)).faults).toMatchObject([
    {
      ...{ line: 2, column: 1, allowed: "one version of these lines, and no marks" },
      found: { words: "the mark of a merge that was not settled, “<<<<<<< HEAD”" },
    },
  ]);
});

test.each(["a <<<<<<< b\n", "========\n", "<<<<<<\n", "=======a\n", "-- =======\n"])(
  "%j is no mark of a merge",
  (text) => {
    expect(decodeText(bytesOf(text)).faults).toEqual([]);
  },
);

test("a line that ends as on an old Macintosh is told once, and those of Windows are none", () => {
  expect(decodeText(bytesOf("id: a\r\nb: c\rd: e\rf: g\n")).faults).toMatchObject([
    { line: 2, column: 5, found: { words: "a line that ends in a carriage return alone" } },
  ]);
});

test.each([
  ["a byte order mark", "\ufeffa"],
  ["the invisible character U+FEFF", "a\ufeff"],
  ["the invisible character U+00AD", "\u00ada"],
  ["the invisible character U+00AD", "a\u00ad"],
  ["the invisible character U+E0041", "a\u{e0041}"],
  ["the invisible character U+D800", "a\ud800"],
  ["a letter that could not be read, U+FFFD", "a\ufffd"],
  ["a letter that only one font has, U+E000", "a\ue000"],
])("%s is named as what it is", (name, text) => {
  expect(unseenLettersIn(text).map((letter) => letter.name)).toEqual([name]);
});

test.each([
  ["after a Latin letter", "a\u200db"],
  ["after a Cyrillic letter", "нет\u200c"],
  ["after a Greek letter", "ναι\u200c"],
  ["after a full stop", "a.\ufe0fb"],
  ["after a space", "a \u200db"],
  ["at the beginning", "\u200da"],
])("what joins letters of other scripts is a letter nobody sees %s", (_, text) => {
  expect(unseenLettersIn(text)).toHaveLength(1);
});

test.each(["\ud83d\udc69\u200d\ud83d\ude80", "می\u200cخواهم", "❤\ufe0f", "क्\u200dष"])("in %s it is at home", (text) => {
  expect(unseenLettersIn(text)).toEqual([]);
});

test("every letter nobody sees is found, in order", () => {
  expect(unseenLettersIn("a\u00adb\u2028c").map(({ index }) => index)).toEqual([1, 3]);
});

test.each([
  ["https://a.example/%E2%80%8Bb", "the invisible character U+200B"],
  ["https://a.example/%e2%80%8b", "the invisible character U+200B"],
  ["https://a.example/%00", "the invisible character U+0000"],
  ["https://a.example/\u200b", "the invisible character U+200B"],
])("in the address %s stands %s", (address, name) => {
  expect(unseenLettersInAddress(address)).toMatchObject([{ name }]);
});

test.each(["https://a.example/caf%E9", "https://a.example/100%", "https://a.example/%D0%BD"])(
  "in the address %s stands no such letter",
  (address) => {
    expect(unseenLettersInAddress(address)).toEqual([]);
  },
);
