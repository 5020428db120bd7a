import { confirm, input, search, select } from "@inquirer/prompts";

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
  readonly one: (question: Question & { choices: readonly Choice[]; default?: string }) => Promise<string>;
  /** One of many, narrowed down by typing. */
  readonly found: (question: Question & { source: (term: string | undefined) => Choice[] }) => Promise<string>;
  readonly yes: (question: Question & { default: boolean }) => Promise<boolean>;
}

/** What is typed or chosen to go back to the question before. */
const back = "<";

/** Thrown where an editor would rather answer the question before once more. */
export class GoneBack extends Error {}

/** Whether the terminal was left, with Ctrl+C or because it closed. */
export function isLeaving(error: unknown): boolean {
  return error instanceof Error && error.name === "ExitPromptError";
}

/** How many choices are shown at once. */
const pageSize = 12;

const backChoice: Choice = { value: back, name: "< back to the question before" };

/** Questions on a terminal, or on the streams given in its place. */
export function promptsOn(terminal?: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream }): Prompts {
  return {
    text: async ({ validate, ...question }) =>
      forward(await input({ ...question, validate: (text) => text.trim() === back || validate(text) }, terminal)),
    one: async ({ choices, ...question }) =>
      forward(await select({ ...question, choices: [...choices, backChoice], pageSize, loop: false }, terminal)),
    found: async ({ source, ...question }) =>
      forward(
        await search(
          {
            ...question,
            source: (term) => [...source(term), ...(term === undefined || term === "" ? [] : [backChoice])],
            pageSize,
          },
          terminal,
        ),
      ),
    yes: (question) => confirm(question, terminal),
  };
}

function forward(answer: string): string {
  if (answer.trim() === back) throw new GoneBack();
  return answer;
}
