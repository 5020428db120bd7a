import "./needs-node";
import { runTool } from "./run-tool";

/*
 * Changes the code in many small ways and tells which of the changes no unit test notices:
 *   npm run mutate -- src/model/outcome src/views/embeds.ts
 *   npm run mutate -- src/views/event-page.ts tests/views/event-page.test.ts
 * An option of Stryker follows as one word (`--concurrency=1`). Without a path it takes all that its settings name.
 */
const isOption = (arg: string): boolean => arg.startsWith("-");
const isTest = (path: string): boolean => path.startsWith("tests/");
const asPattern = (path: string): string => (/\.ts(:|$)|[*{]/.test(path) ? path : `${path.replace(/\/$/, "")}/**/*.ts`);
/** The tests of the part of `src` that a path lies in: those of the others take long, and notice a change by chance. */
const testsBeside = (path: string): string => path.replace(/^src\/(\w+).*/, "tests/$1");

const args = process.argv.slice(2);
const paths = args.filter((arg) => !isOption(arg));
const code = paths.filter((path) => !isTest(path));
const tests = paths.some(isTest) ? paths.filter(isTest) : code.map(testsBeside);
const chosen = (option: string, patterns: readonly string[]): string[] =>
  patterns.length > 0 ? [option, [...new Set(patterns.map(asPattern))].join(",")] : [];

process.exitCode = await runTool("@stryker-mutator/core", [
  "run",
  "scripts/mutation/stryker.config.mjs",
  ...chosen("--mutate", code),
  ...chosen("--testFiles", tests),
  ...args.filter(isOption),
]);
