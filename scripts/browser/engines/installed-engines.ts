import { globSync } from "node:fs";
import { join } from "node:path";

/** The programs that the checks in other engines need, as environment variables name them. */
export interface InstalledEngines {
  readonly FIREFOX: string;
  readonly WEBKIT_DRIVER: string;
  readonly WEBKIT_BROWSER: string;
  /** Where there is no display, one in memory. */
  readonly XVFB?: string;
}

const INSTALL =
  "install them with `sudo apt-get install firefox-esr webkit2gtk-driver xvfb`, or on another system what is called so there.";

/** What lies where, of a name or a pattern of paths; the first that is there. */
export type Look = (patterns: readonly string[]) => string | undefined;

/**
 * The programs of Firefox and WebKitGTK. Throws, with the command that installs them, where one is missing.
 * @param look finds the first that is there
 */
export function installedEngines(environment: NodeJS.ProcessEnv, look: Look = lookOnDisk): InstalledEngines {
  const folders = (environment.PATH ?? "").split(":").filter(Boolean);
  const commands = (...names: string[]): string[] =>
    names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = {
    FIREFOX: look([...present(environment.FIREFOX), ...commands("firefox-esr", "firefox")]),
    WEBKIT_DRIVER: look([...present(environment.WEBKIT_DRIVER), ...commands("WebKitWebDriver")]),
    WEBKIT_BROWSER: look([
      ...present(environment.WEBKIT_BROWSER),
      "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
      "/usr/lib/*/webkitgtk-6.0/MiniBrowser",
      "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
      "/usr/lib/webkit2gtk-4.1/MiniBrowser",
    ]),
    ...(environment.DISPLAY === undefined ? { XVFB: look(commands("Xvfb")) } : {}),
  };
  const missing = Object.entries(found).flatMap(([name, path]) => (path === undefined ? [name] : []));
  if (missing.length > 0)
    throw new Error(
      `The checks in other engines miss ${missing.map((name) => programs[name] ?? name).join(", ")}: ${INSTALL}`,
    );
  return found as InstalledEngines;
}

const programs: Readonly<Record<string, string>> = {
  FIREFOX: "Firefox",
  WEBKIT_DRIVER: "WebKitWebDriver",
  WEBKIT_BROWSER: "WebKit’s MiniBrowser",
  XVFB: "Xvfb (there is no display)",
};

function present(path: string | undefined): string[] {
  return path === undefined ? [] : [path];
}

function lookOnDisk(patterns: readonly string[]): string | undefined {
  return patterns.flatMap((pattern) => globSync(pattern))[0];
}
