import { expect, test } from "vitest";

import {
  headlineSchema,
  idSchema,
  languageSchema,
  partialDateSchema,
  quotationSchema,
  textSchema,
  webAddressSchema,
  wikidataSchema,
} from "../../src/schema/common";

test.each(["a", "2024-09-12-putin-long-range-strikes", "s-300"])("%s is an id", (id) => {
  expect(idSchema.safeParse(id).success).toBe(true);
});

test.each(["", "A", "a--b", "-a", "a-", "a_b", "a.b", "ä", "a\n"])("%j is no id", (id) => {
  expect(idSchema.safeParse(id).success).toBe(false);
});

test("an item of Wikidata is Q and its number, and may be left out", () => {
  expect(wikidataSchema.parse("Q7747")).toBe("Q7747");
  expect(wikidataSchema.parse(undefined)).toBeNull();
});

test.each(["q7747", "Q0", "Q07", "Q", "Q7747 ", "P31", "https://www.wikidata.org/wiki/Q7747", 7747])(
  "%j is no item of Wikidata",
  (item) => {
    expect(wikidataSchema.safeParse(item).success).toBe(false);
  },
);

test.each(["2024-09-12", "2024-09", "2024", 2024])("%j is a date", (date) => {
  expect(partialDateSchema.safeParse(date).success).toBe(true);
});

test.each(["2024-02-30", "2024-13", "24", "2204-09-12", "1066", "2024-09-12T10:00", "", 2024.5, null, true])(
  "%j is no date",
  (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(false);
  },
);

test.each(["https://record.example/a?b#c", "http://record.example"])("%s may become a link", (url) => {
  expect(webAddressSchema.safeParse(url).success).toBe(true);
});

test.each([
  "javascript:alert(1)",
  "ftp://record.example",
  "https:/record.example",
  "//record.example",
  "https://me@record.example",
  "https://a b.example",
  "https://record",
])("%s may not", (url) => {
  expect(webAddressSchema.safeParse(url).success).toBe(false);
});

test.each(["en", "uk", "pt-BR"])("%s is a language", (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(true);
});

test.each(["ua", "english", "EN", "xx"])("%s is none", (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(false);
});

test("a headline has at most 90 characters and no full stop", () => {
  expect(headlineSchema.safeParse("x".repeat(90)).success).toBe(true);
  expect(headlineSchema.safeParse("x".repeat(91)).success).toBe(false);
  expect(headlineSchema.safeParse("Missiles arrive.").success).toBe(false);
});

test("a quotation has at most 60 words, dashes not counted", () => {
  expect(quotationSchema.safeParse(`${"word ".repeat(60)}–`).success).toBe(true);
  expect(quotationSchema.safeParse("word ".repeat(61)).error?.issues).toMatchObject([
    { message: "at most 60 words; these are 61" },
  ]);
});

test.each(["a <b>bold</b> word", "war<br/>", "<!-- a remark -->", "this &amp; that", "&#8220;line&#8221;"])(
  "%s is no text, since a page shows it as it stands",
  (text) => {
    expect(textSchema.safeParse(text).success).toBe(false);
  },
);

test.each(["R&D and more", "a < b, c > d", "<60 km", "AT&T"])("%s is text", (text) => {
  expect(textSchema.safeParse(text).success).toBe(true);
});
