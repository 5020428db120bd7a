import { fontFiles } from "../../fonts/families.ts";

export type FontFamily = "Source Serif 4" | "Instrument Sans";

/** The names of a family's files, then those of the other's: a letter is looked for in each in turn. */
export function fontStack(family: FontFamily): string {
  const own = fontFiles.filter((file) => file.family === family);
  const others = fontFiles.filter((file) => file.family !== family);
  return [...own, ...others].map(({ name }) => name).join(", ");
}
