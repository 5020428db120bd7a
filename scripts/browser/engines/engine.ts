/** A browser that a script drives, one page at a time. */
export interface Engine {
  readonly name: string;
  /** Resolves once the page and what it names are loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Makes the room for the page this large, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Runs a function in the page, of which it knows nothing but its arguments, and gives what comes of it as JSON has it. */
  readonly run: <Args extends readonly unknown[], Value>(
    act: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ) => Promise<Awaited<Value>>;
  readonly close: () => Promise<void>;
}

/** The text of a call of a function in the page. */
export function callOf(act: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${act.toString()})(...${JSON.stringify(args)})`;
}

/** Resolves with what a program writes as soon as that matches, and rejects where the program ends before. */
export function lineFrom(
  program: { readonly stderr: NodeJS.ReadableStream; once: (event: "exit", act: () => void) => unknown },
  pattern: RegExp,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = "";
    program.stderr.on("data", (part: Buffer) => {
      written += part.toString("utf8");
      const found = pattern.exec(written)?.[1];
      if (found !== undefined) resolve(found);
    });
    program.once("exit", () => reject(new Error(`The browser ended before it could be driven:\n${written}`)));
  });
}
