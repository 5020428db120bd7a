import { runTool, type Print } from "./run-tool";

/** Runs an Astro command, without the usage reports it would send to its makers. Gives the exit code. */
export function runAstro(args: readonly string[], environment: NodeJS.ProcessEnv = {}, print?: Print): Promise<number> {
  return runTool("astro", args, { ...environment, ASTRO_TELEMETRY_DISABLED: "1" }, print);
}
