import type { ContentRule } from "../content-rule";

/** Pages set quotation marks around what is quoted: a quotation that brings its own would stand in two pairs. */
export const quotationsBringNoMarks: ContentRule = {
  name: "quotations-bring-no-marks",
  check({ warnings }, report) {
    for (const warning of warnings)
      for (const [index, { text, original }] of warning.quotes.entries()) {
        if (isInMarks(text)) report.query(warning, `quotes[${index}].text`, text, withoutMarks);
        if (original && isInMarks(original.text))
          report.query(warning, `quotes[${index}].original.text`, original.text, withoutMarks);
      }
  },
};

const withoutMarks = "the words without the marks around them, which pages set";

/** One pair around the whole: a text that only begins and ends with a quotation of its own has marks in between. */
const isInMarks = (text: string): boolean =>
  /^(?:"[^"]*"|'[^']*'|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘]*’)[.!?…]?$/u.test(text.trim());
