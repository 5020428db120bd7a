import { posix, win32 } from "node:path";
import type { Machine } from "./machine";

/** Commands under which Linux systems install Chromium, Chrome and Edge; the one without a window starts twice as fast. */
const COMMANDS = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

const MAC_APPLICATIONS = ["Chromium", "Google Chrome", "Microsoft Edge"];

const WINDOWS_PROGRAMS = [
  "Chromium/Application/chrome.exe",
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];
const WINDOWS_ROOTS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/** The paths at which a Chromium, Chrome or Edge may lie, likeliest first. CHROME_PATH goes before all others. */
export function possibleBrowsers({ platform, environment }: Pick<Machine, "platform" | "environment">): string[] {
  const chosen = environment.CHROME_PATH ? [environment.CHROME_PATH] : [];
  if (platform === "darwin") return [...chosen, ...macBrowsers(environment.HOME)];
  if (platform === "win32") return [...chosen, ...windowsBrowsers(environment)];
  return [...chosen, ...linuxBrowsers(environment.PATH)];
}

function macBrowsers(home = ""): string[] {
  return ["/Applications", `${home}/Applications`].flatMap((folder) =>
    MAC_APPLICATIONS.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsBrowsers(environment: Machine["environment"]): string[] {
  const roots = WINDOWS_ROOTS.map((name) => environment[name]).filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => win32.join(root, program)));
}

function linuxBrowsers(path = ""): string[] {
  const folders = path.split(":").filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}
