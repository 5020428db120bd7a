import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { arch, cpus, release, totalmem, type } from "node:os";
import { findBrowser } from "../scripts/browser/find-browser";
import { thisMachine } from "../scripts/browser/machine";
import { packageVersions } from "./own-package";

/** On what was measured; nothing that tells one machine of its kind from another. */
export interface MachineFacts {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  /** By package, the versions of what builds the site and of what it is compared with. */
  readonly packages: Readonly<Record<string, string>>;
}

export function machineFacts(): MachineFacts {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${systemName()}, ${arch()}`,
    node: process.version.slice(1),
    browser: browserVersion(),
    packages: { ...ownVersions(["astro", "vis-timeline", "@playwright/test"]), ...packageVersions() },
  };
}

function systemName(): string {
  const file = "/etc/os-release";
  const name = existsSync(file) ? /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return name ?? `${type()} ${release()}`;
}

function browserVersion(): string {
  const path = findBrowser(thisMachine());
  if (path === undefined || process.platform === "win32") return "unknown";
  return execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

function ownVersions(names: readonly string[]): Record<string, string> {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  return Object.fromEntries(names.map((name) => [name, devDependencies[name] ?? ""]));
}
