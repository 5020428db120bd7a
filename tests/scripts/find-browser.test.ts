import { describe, expect, test, vi } from "vitest";
import { ensureBrowser, findBrowser } from "../../scripts/browser/find-browser";
import { launchOptions } from "../../scripts/browser/launch-options";
import type { Machine } from "../../scripts/browser/machine";

const PLAYWRIGHT_BROWSER = "/home/reader/.cache/ms-playwright/chrome";

/** A Linux machine of an ordinary user, on which the given browsers start and no command succeeds. */
function aMachine(browsers: readonly string[], overrides: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    environment: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    isDebian: true,
    playwrightBrowser: PLAYWRIGHT_BROWSER,
    starts: (path) => browsers.includes(path),
    run: () => false,
    ...overrides,
  };
}

/** A machine without a browser, on which one command (and only that) brings one. */
function aMachineWhere(command: RegExp, brings: string, overrides: Partial<Machine> = {}) {
  const browsers: string[] = [];
  const run = vi.fn((name: string, args: readonly string[]) => {
    const succeeds = command.test([name, ...args].join(" "));
    if (succeeds) browsers.push(brings);
    return succeeds;
  });
  return { ...aMachine(browsers, overrides), run };
}

describe("a browser that is there", () => {
  test("the one named by CHROME_PATH goes before all others", () => {
    const environment = { PATH: "/usr/bin", CHROME_PATH: "/opt/mine" };
    expect(findBrowser(aMachine(["/usr/bin/chromium", "/opt/mine"], { environment }))).toBe("/opt/mine");
  });

  test("the system's goes before Playwright's own", () => {
    expect(findBrowser(aMachine([PLAYWRIGHT_BROWSER, "/usr/bin/google-chrome"]))).toBe("/usr/bin/google-chrome");
  });

  test("Playwright's own is taken where the system has none", () => {
    expect(findBrowser(aMachine([PLAYWRIGHT_BROWSER]))).toBe(PLAYWRIGHT_BROWSER);
  });

  test("on a Mac, Chrome is found among the applications of the user too", () => {
    const chrome = "/Users/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const machine = aMachine([chrome], { platform: "darwin", environment: { HOME: "/Users/reader" } });
    expect(findBrowser(machine)).toBe(chrome);
  });

  test("on Windows, the Edge that comes with it is found", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const environment = { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    expect(findBrowser(aMachine([edge], { platform: "win32", environment }))).toBe(edge);
  });
});

describe("a browser that has to be fetched", () => {
  test("nothing is fetched where there is one", () => {
    const run = vi.fn(() => true);
    expect(ensureBrowser(aMachine(["/usr/bin/chromium"], { run }))).toBe("/usr/bin/chromium");
    expect(run).not.toHaveBeenCalled();
  });

  test("Playwright downloads its own first", () => {
    const machine = aMachineWhere(/install --no-shell chromium$/, PLAYWRIGHT_BROWSER);
    expect(ensureBrowser(machine)).toBe(PLAYWRIGHT_BROWSER);
    expect(machine.run).toHaveBeenCalledTimes(1);
  });

  test("a Debian build server installs the system's where the download fails", () => {
    const overrides = { isRoot: true, environment: { PATH: "/usr/bin", CI: "true" } };
    const machine = aMachineWhere(
      /^apt-get install .*chromium-headless-shell$/,
      "/usr/bin/chromium-headless-shell",
      overrides,
    );
    expect(ensureBrowser(machine)).toBe("/usr/bin/chromium-headless-shell");
  });

  test("a Debian that has no package for the one without a window gets the whole browser", () => {
    const overrides = { isRoot: true, environment: { PATH: "/usr/bin", CI: "true" } };
    const machine = aMachineWhere(/^apt-get install .* chromium$/, "/usr/bin/chromium", overrides);
    expect(ensureBrowser(machine)).toBe("/usr/bin/chromium");
  });

  test.each<[string, Partial<Machine>]>([
    ["outside a build server", { isRoot: true }],
    ["without being root", { environment: { PATH: "/usr/bin", CI: "true" } }],
    ["on another system", { isRoot: true, isDebian: false, environment: { PATH: "/usr/bin", CI: "true" } }],
  ])("%s, nobody's system is changed: one sentence says how to install one", (_where, overrides) => {
    const machine = aMachineWhere(/^apt-get install/, "/usr/bin/chromium", overrides);
    expect(() => ensureBrowser(machine)).toThrow("npx playwright install --with-deps chromium");
    expect(machine.run.mock.calls.some(([command]) => command === "apt-get")).toBe(false);
  });
});

test("the sandbox is given up as root and nowhere else", () => {
  expect(launchOptions(aMachine([])).args).not.toContain("--no-sandbox");
  expect(launchOptions(aMachine([], { isRoot: true })).args).toContain("--no-sandbox");
});
