import { nearest } from "./nearest";

/** Where something stands in a file; both count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What stands in the file: a string is what was written and is shown in quotation marks; words are ours about it. */
export type Found = string | { readonly words: string };

/** One thing that is wrong, and its cure. */
export interface Fault extends Position {
  readonly file: string;
  /** The field as one would write its path, `answers[0].warning`, or the part of the file: "front matter", "body". */
  readonly field: string;
  readonly found: Found;
  /** What may stand there instead, as a phrase. */
  readonly allowed: string;
  /** The nearest thing that may stand there, where one is near. */
  readonly suggestion?: string;
  /** Of a query: the name of the rule that asks, by which the entry may answer it. */
  readonly query?: string;
}

/** What is wrong in a file, without saying in which; the reader of the file adds that. */
export type FaultInFile = Omit<Fault, "file">;

export const inWords = (words: string): Found => ({ words });

export const nothing = inWords("nothing");

/** The phrase for a closed list of values. */
export const oneOf = (values: readonly string[]): string => `one of ${values.join(", ")}`;

/** `allowed` with the nearest of the known values, for spreading into a fault. */
export function allowedFrom(
  found: string,
  allowed: string,
  known: Iterable<string>,
): Pick<Fault, "allowed" | "suggestion"> {
  const suggestion = nearest(found, known);
  return suggestion === undefined ? { allowed } : { allowed, suggestion };
}
