/** One script of one family: its Fontsource file, and the characters a browser fetches it for. */
export interface FontFile {
  readonly name: string;
  readonly package: string;
  /** As its authors call it. */
  readonly family: string;
  /** As it is called here, cut down: its authors may have reserved their name for the font as they made it. */
  readonly shownAs: string;
  /** Whose it is, as the font says itself; its package's licence leaves it out. */
  readonly copyright: string;
  readonly weights: { readonly min: number; readonly max: number };
  readonly unicodeRange: string;
}

const serif = {
  package: "@fontsource-variable/source-serif-4",
  family: "Source Serif 4",
  shownAs: "Record Serif",
  copyright: "© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.",
  weights: { min: 380, max: 650 },
};
const sans = {
  package: "@fontsource-variable/instrument-sans",
  family: "Instrument Sans",
  shownAs: "Instrument Sans",
  copyright: "Copyright 2022 The Instrument Sans Project Authors (https://github.com/Instrument/instrument-sans)",
  weights: { min: 400, max: 650 },
};

const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD";
const latinExtended = "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C4,U+2113";
const cyrillic = "U+0301,U+0400-045F,U+0490-0491,U+2116";

/** What was said is set in the serif, in both alphabets; the apparatus in the sans, in Latin. */
export const fontFiles: readonly FontFile[] = [
  { ...serif, name: "source-serif-4-latin", unicodeRange: latin },
  { ...serif, name: "source-serif-4-latin-ext", unicodeRange: latinExtended },
  { ...serif, name: "source-serif-4-cyrillic", unicodeRange: cyrillic },
  { ...sans, name: "instrument-sans-latin", unicodeRange: latin },
  { ...sans, name: "instrument-sans-latin-ext", unicodeRange: latinExtended },
];
