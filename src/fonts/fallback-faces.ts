import { createFontStack } from "@capsizecss/core";

/**
 * What fonts measure, as `@capsizecss/metrics` 4.3.0 has it: heights from the tables of the font itself, `xWidthAvg` from
 * the widths of its letters, weighted by how often Latin texts use them. That package brings the measures of all fonts
 * there are, 169 MB; for another font, install it for a moment and copy these lines of its record.
 */
export const sourceSerif = {
  familyName: "Source Serif 4",
  ascent: 1036,
  descent: -335,
  lineGap: 0,
  unitsPerEm: 1000,
  xWidthAvg: 479,
};
export const instrumentSans = {
  familyName: "Instrument Sans",
  ascent: 970,
  descent: -250,
  lineGap: 0,
  unitsPerEm: 1000,
  xWidthAvg: 458,
};
const georgia = {
  familyName: "Georgia",
  fullName: "Georgia",
  postscriptName: "Georgia",
  ascent: 1878,
  descent: -449,
  lineGap: 0,
  unitsPerEm: 2048,
  xWidthAvg: 913,
};
const timesNewRoman = {
  familyName: "Times New Roman",
  fullName: "Times New Roman",
  postscriptName: "TimesNewRomanPSMT",
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  unitsPerEm: 2048,
  xWidthAvg: 832,
};
const arial = {
  familyName: "Arial",
  fullName: "Arial",
  postscriptName: "ArialMT",
  ascent: 1854,
  descent: -434,
  lineGap: 67,
  unitsPerEm: 2048,
  xWidthAvg: 913,
};

/** `@font-face` rules that give the system's own fonts the metrics of ours, so that nothing moves when ours arrive. */
export function fallbackFaces(): string {
  const stacks = [createFontStack([sourceSerif, georgia, timesNewRoman]), createFontStack([instrumentSans, arial])];
  return stacks.map((stack) => stack.fontFaces).join("\n");
}
