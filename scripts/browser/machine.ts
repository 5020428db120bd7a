import { chromium } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What finding a browser needs to know of a machine, and may do to it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isDebian: boolean;
  /** Where Playwright's own browser is, or would be. */
  readonly playwrightBrowser: string;
  /** Whether there is a browser at this path that starts. */
  readonly starts: (path: string) => boolean;
  /** Runs a command to its end, its output going to ours. False if it failed. */
  readonly run: (command: string, args: readonly string[]) => boolean;
}

/** The machine we run on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync("/etc/debian_version"),
    playwrightBrowser: chromium.executablePath(),
    starts: (path) => existsSync(path) && (process.platform === "win32" || saysItsVersion(path)),
    run: (command, args) => spawnSync(command, args, { stdio: "inherit" }).status === 0,
  };
}

/** A browser without the libraries it needs, or a stub that stands for one, fails here. (On Windows, asking would open a window.) */
function saysItsVersion(path: string): boolean {
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}
