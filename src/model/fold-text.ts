/** Russian and Ukrainian letters in the Latin spelling that newspapers use. What is missing here folds by losing its accent: ё to е, й to и, ї to і. */
const latinOf: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
  // Latin letters that carry no separable accent, and those that stand for the same Cyrillic letter.
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  y: "i",
  j: "i",
  x: "ks",
};

const accents = /\p{M}/gu;
/** Quotation marks, apostrophes and soft hyphens: "Kyiv’s" meets "Kyiv's". */
const marks = /["'`\u00AB\u00BB\u00AD\u02BC\u2018-\u201F\u2039\u203A]/gu;
/** A hyphen or dash beside a digit: "F-16" meets "F16". Elsewhere it is a space: "long-range" meets "long range". */
const hyphensInNumbers = /(?<=\p{N})\p{Pd}|\p{Pd}(?=\p{N})/gu;
const gaps = /[^\p{L}\p{N}]+/gu;
/** An h that stands for a sound of its own, and not for half of one as in kh, ch, sh, zh, ph, th and wh. */
const ownH = /(?<![ckpstwz])h/g;

/**
 * The form in which two spellings of a word meet: small letters, no accents, Latin for Cyrillic, no quotation
 * marks, no hyphens in numbers, one space for anything else between words.
 *
 * "Путин", "putin" and "PUTIN" become `putin`; "Зеленський", "Zelenskyy" and "Zelensky" become `zelenski`, because
 * и, і, й, ы, y and j all become i and a run of i becomes one. Г is h in Ukrainian names and g in Russian ones, so h,
 * g and gh are one letter: "Луганск", "Luhansk" and "Lugansk" become `lugansk`; kh, ch, sh and zh stay as they are.
 * A form for comparing, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(accents, "")
    .replace(marks, "")
    .replace(hyphensInNumbers, "")
    .replace(/\p{L}/gu, (letter) => latinOf[letter] ?? letter)
    .replace(/i+/g, "i")
    .replace(ownH, "g")
    .replace(/g+/g, "g")
    .replace(gaps, " ")
    .trim();
}

/** The folded words of a text, in order; none of an empty one. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(" ")
    .filter((word) => word !== "");
}
