import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Takes what a command writes, piece by piece. */
export type Print = (text: string) => void;

/**
 * Runs the command of an installed package with the Node that runs this script. What it writes goes to `print`, or else
 * to where this script writes. Gives the exit code: 1 where it was ended by a signal, which is said. No shell is
 * involved, so it is the same on every system.
 */
export function runTool(
  packageName: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  print?: Print,
): Promise<number> {
  const child = spawn(process.execPath, [commandFileOf(packageName), ...args], {
    stdio: print ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...(print ? coloursAsHere() : {}), ...environment },
  });
  if (print) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", print);
  const stop = (): void => void child.kill();
  process.on("SIGTERM", stop);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.off("SIGTERM", stop);
      if (signal !== null) (print ?? console.error)(`${packageName} was ended by ${signal}.\n`);
      resolve(code ?? 1);
    });
  });
}

/** A command that writes to us cannot see whether there is a terminal behind. */
function coloursAsHere(): NodeJS.ProcessEnv {
  return process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: "1" } : {};
}

/** The file behind a package's command, as its package.json names it. */
function commandFileOf(packageName: string): string {
  const folder = join("node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === "string" ? bin : Object.values(bin)[0];
  if (file === undefined) throw new Error(`The package ${packageName} has no command.`);
  return join(folder, file);
}
