import { checkbox, confirm, input, search, select } from "@inquirer/prompts";

interface Question {
  readonly message: string;
}

export interface Choice {
  readonly value: string;
  readonly name?: string;
  readonly description?: string;
}

/** Gives what is wrong with an answer, or true. */
export type Validate<Answer> = (answer: Answer) => string | true;

/** The ways in which an editor is asked. */
export interface Prompts {
  readonly text: (question: Question & { default?: string; validate: Validate<string> }) => Promise<string>;
  readonly one: (question: Question & { choices: readonly Choice[] }) => Promise<string>;
  readonly some: (
    question: Question & { choices: readonly Choice[]; validate: Validate<string[]> },
  ) => Promise<string[]>;
  /** One of many, narrowed down by typing. */
  readonly found: (question: Question & { source: (term: string | undefined) => Choice[] }) => Promise<string>;
  readonly yes: (question: Question & { default: boolean }) => Promise<boolean>;
}

/** How many choices are shown at once. */
const pageSize = 12;

/** Questions on a terminal, or on the streams given in its place. */
export function promptsOn(terminal?: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream }): Prompts {
  return {
    text: (question) => input(question, terminal),
    one: (question) => select({ ...question, pageSize, loop: false }, terminal),
    some: ({ validate, ...question }) =>
      checkbox(
        { ...question, pageSize, loop: false, validate: (chosen) => validate(chosen.map(({ value }) => value)) },
        terminal,
      ),
    found: (question) => search({ ...question, pageSize }, terminal),
    yes: (question) => confirm(question, terminal),
  };
}
