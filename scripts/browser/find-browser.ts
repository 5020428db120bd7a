import { possibleBrowsers } from "./installed-browsers";
import type { Machine } from "./machine";

const NO_BROWSER =
  "The browser tests need a Chromium, Chrome or Edge, and none was found or could be fetched: " +
  "install one with `npx playwright install --with-deps chromium`, or set CHROME_PATH to the one you have.";

/** The path of a browser that is there: one of the system's or, failing that, Playwright's own. Undefined if there is none. */
export function findBrowser(machine: Machine): string | undefined {
  return [...possibleBrowsers(machine), machine.playwrightBrowser].find((path) => machine.starts(path));
}

/**
 * The path of a browser, fetched if need be: Playwright downloads its own or, on a Debian build server, the system's is
 * installed. Throws, with the command that installs one, if neither can be had.
 */
export function ensureBrowser(machine: Machine): string {
  const found = findBrowser(machine) ?? downloaded(machine) ?? installedOnBuildServer(machine);
  if (found === undefined) throw new Error(NO_BROWSER);
  return found;
}

function downloaded(machine: Machine): string | undefined {
  machine.run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "--no-shell", "chromium"]);
  return findBrowser(machine);
}

/** Debian's packages: the one without a window, and the one that older releases have too. */
const DEBIAN_PACKAGES = ["chromium-headless-shell", "chromium"];

/** Only where nobody's own system is changed by it. */
function installedOnBuildServer(machine: Machine): string | undefined {
  if (machine.environment.CI !== "true" || !machine.isDebian || !machine.isRoot) return undefined;
  machine.run("apt-get", ["update"]);
  DEBIAN_PACKAGES.find((name) => machine.run("apt-get", ["install", "--yes", "--no-install-recommends", name]));
  return findBrowser(machine);
}
