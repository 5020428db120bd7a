import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** This package: it holds what the benchmark measures with and against, and the site itself knows nothing of it. */
export const PACKAGE = "bench";

/** Installs what is measured with and against, unless it is there as its lock file says. */
export function installPackage(say: (line: string) => void): void {
  if (isInstalled()) return;
  say(`Installing what is measured with and against, once, in ${PACKAGE}/node_modules/ …`);
  // The one npm command that installs what the lock file says and nothing else.
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: PACKAGE,
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 10 * 60_000,
    shell: process.platform === "win32",
  });
}

/** The versions that its package.json asks for, by package. */
export function packageVersions(): Readonly<Record<string, string>> {
  return (readJson(join(PACKAGE, "package.json")) as { dependencies: Record<string, string> }).dependencies;
}

function isInstalled(): boolean {
  return Object.entries(packageVersions()).every(([name, version]) => {
    const file = join(PACKAGE, "node_modules", name, "package.json");
    return existsSync(file) && (readJson(file) as { version: string }).version === version;
  });
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
