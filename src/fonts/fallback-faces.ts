import { createFontStack } from "@capsizecss/core";

/**
 * What fonts measure, as `@capsizecss/metrics` 4.3.0 has it: heights from the tables of the font itself, `xWidthAvg` from
 * the widths of its letters, weighted by how often Latin texts use them. That package brings the measures of all fonts
 * there are, 169 MB; for another font, install it for a moment and copy these lines of its record. Those of the DejaVu
 * fonts, which it lacks, `@capsizecss/unpack` worked out in the same way from their files of version 2.37.
 */
export const sourceSerif = {
  familyName: "Record Serif",
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
const notoSerif = {
  familyName: "Noto Serif",
  fullName: "Noto Serif Regular",
  postscriptName: "NotoSerif-Regular",
  ascent: 1069,
  descent: -293,
  lineGap: 0,
  unitsPerEm: 1000,
  xWidthAvg: 481,
};
const dejaVuSerif = {
  familyName: "DejaVu Serif",
  fullName: "DejaVu Serif",
  postscriptName: "DejaVuSerif",
  ascent: 1901,
  descent: -483,
  lineGap: 0,
  unitsPerEm: 2048,
  xWidthAvg: 1058,
};
const roboto = {
  familyName: "Roboto",
  fullName: "Roboto Regular",
  postscriptName: "Roboto-Regular",
  ascent: 1900,
  descent: -500,
  lineGap: 0,
  unitsPerEm: 2048,
  xWidthAvg: 911,
};
const dejaVuSans = {
  familyName: "DejaVu Sans",
  fullName: "DejaVu Sans",
  postscriptName: "DejaVuSans",
  ascent: 1901,
  descent: -483,
  lineGap: 0,
  unitsPerEm: 2048,
  xWidthAvg: 1041,
};

/** Fonts drawn to measure exactly what another does, which stand in where that one is not installed. */
const twins: Readonly<Record<string, readonly string[]>> = {
  "Times New Roman": ["Liberation Serif", "Tinos", "Nimbus Roman"],
  Arial: ["Liberation Sans", "Arimo", "Helvetica", "Nimbus Sans"],
};

/** In the order in which they are looked for: those of most systems, of Android, and of Linux with little installed. */
const stacks = [
  createFontStack([sourceSerif, georgia, timesNewRoman, notoSerif, dejaVuSerif]),
  createFontStack([instrumentSans, arial, roboto, dejaVuSans]),
];

/** `@font-face` rules that give the system's own fonts the metrics of ours, so that nothing moves when ours arrive. */
export function fallbackFaces(): string {
  return Object.entries(twins).reduce(
    (faces, [name, others]) =>
      faces.replace(`local('${name}'),`, [name, ...others].map((font) => `local('${font}'),`).join(" ")),
    stacks.map(({ fontFaces }) => fontFaces).join("\n"),
  );
}
