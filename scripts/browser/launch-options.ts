import type { LaunchOptions } from "@playwright/test";
import { findBrowser } from "./find-browser";
import type { Machine } from "./machine";

/** So that a browser asks the network for nothing but the page. */
const QUIET_FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** How the tests start the browser. Chromium's sandbox refuses to run as root, so it is given up there and nowhere else. */
export function launchOptions(machine: Machine): LaunchOptions {
  return {
    executablePath: findBrowser(machine),
    args: machine.isRoot ? [...QUIET_FLAGS, "--no-sandbox"] : QUIET_FLAGS,
  };
}
