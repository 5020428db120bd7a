import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Holds what the benchmark measures with and against; the site itself knows nothing of it. */
export const COMPARED = "scripts/bench/compared";

/** Installs what is measured with and against, unless it is there as its lock file says. */
export function installCompared(): void {
  if (isInstalled()) return;
  // The one npm command that installs what the lock file says and nothing else.
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: COMPARED,
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 10 * 60_000,
    shell: process.platform === "win32",
  });
}

/** The versions that its package.json asks for, by package. */
export function comparedVersions(): Readonly<Record<string, string>> {
  return dependenciesIn(`${COMPARED}/package.json`);
}

function isInstalled(): boolean {
  return Object.entries(comparedVersions()).every(([name, version]) => {
    const file = `${COMPARED}/node_modules/${name}/package.json`;
    return existsSync(file) && versionIn(file) === version;
  });
}

const dependenciesIn = (file: string): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> }).dependencies;

const versionIn = (file: string): string => (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
