import "./needs-node";
import { runTool } from "./run-tool";

/*
 * Changes the code in many small ways and tells which of the changes no unit test notices:
 *   npm run mutate -- src/model/outcome src/views/embeds.ts
 * An option of Stryker follows as one word (`--concurrency=1`). Without a path it takes all that its settings name.
 */
const isOption = (arg: string): boolean => arg.startsWith("-");
const asPattern = (path: string): string => (/\.ts$|[*{]/.test(path) ? path : `${path.replace(/\/$/, "")}/**/*.ts`);

const args = process.argv.slice(2);
const patterns = args.filter((arg) => !isOption(arg)).map(asPattern);
process.exitCode = await runTool("@stryker-mutator/core", [
  "run",
  "scripts/mutation/stryker.config.mjs",
  ...(patterns.length > 0 ? ["--mutate", patterns.join(",")] : []),
  ...args.filter(isOption),
]);
