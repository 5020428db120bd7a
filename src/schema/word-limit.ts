import { z } from "zod";

/** The words of a text: runs between spaces that hold a letter or a digit, so that a dash between words is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Holds where a text has at most so many words; for `check` on a text. */
export function atMostWords(limit: number): z.core.$ZodCheck<string> {
  return z.refine<string>((text) => countWords(text) <= limit, {
    error: ({ input }) => `at most ${limit} words; these are ${countWords(String(input))}`,
  });
}
