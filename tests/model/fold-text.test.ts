import { expect, test } from "vitest";
import fc from "fast-check";

import { foldText, foldedWords } from "../../src/model/fold-text";

const meet = (...spellings: string[]) => expect(new Set(spellings.map(foldText)).size, spellings.join(", ")).toBe(1);

test("a name in Cyrillic meets the same name in Latin, in small letters and in capitals", () => {
  meet("Путин", "putin", "PUTIN", "Путін");
  meet("Медведев", "Medvedev");
  meet("Мария Захарова", "Maria Zakharova", "Mariya Zakharova");
  meet("Шойгу", "Shoigu", "Shoygu");
  meet("Олексій Резніков", "Oleksii Reznikov", "Oleksiy Reznikov");
});

test("the usual spellings of Zelensky meet", () => {
  meet("Зеленський", "Зеленский", "Zelenskyy", "Zelensky", "Zelenskiy", "Zelenskyi", "Zelenskij");
});

test("г meets g and h, as Russian and Ukrainian names are spelt", () => {
  meet("Луганск", "Луганськ", "Luhansk", "Lugansk");
  meet("Гостомель", "Hostomel", "Gostomel");
  meet("Сергій", "Serhii", "Serhiy", "Sergii");
  meet("Герасимов", "Gerasimov");
  meet("Згуровський", "Zghurovskyi", "Zgurovsky");
  meet("Афганистан", "Afghanistan");
});

test("an h that is half of another sound stays, so that х, ж, ч and ш keep apart from г", () => {
  meet("Харьков", "Kharkov");
  meet("Жуков", "Zhukov");
  expect(foldText("Харков")).not.toBe(foldText("Гарков"));
  expect(foldText("Shoigu")).toBe("shoigu");
});

test("accents make no difference, nor does ё written as е", () => {
  meet("Élysée", "Elysee");
  meet("обеднённый", "обедненный");
  meet("Radosław", "Radoslaw");
});

test("quotation marks of every kind make no difference, nor do hyphens in numbers", () => {
  meet("F-16", "F16", "F‑16", "F–16", "Ф-16");
  meet("Kyiv’s “red line”", 'Kyiv\'s "red line"', "Kyivs «red line»");
  meet("С-300", "S300");
});

test("a hyphen between words is as good as a space", () => {
  meet("long-range", "long range", "long‑range");
});

test("anything else between words is one space", () => {
  expect(foldText("  ATACMS,\u00A0Storm Shadow/SCALP ")).toBe("atacms storm shadow scalp");
});

test("what a reader has typed so far of a Cyrillic name is found in its Latin spelling", () => {
  const name = "Зеленський";
  for (let typed = 1; typed <= name.length; typed++)
    expect(foldText("Volodymyr Zelenskyy")).toContain(foldText(name.slice(0, typed)));
});

test("different names stay different", () => {
  expect(foldText("Lavrov")).not.toBe(foldText("Лукашенко"));
});

test("folding what is folded changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(foldText(text)) === foldText(text)));
});

test("a text of marks alone has no words", () => {
  expect(foldedWords(" – “ ” … ")).toEqual([]);
});
