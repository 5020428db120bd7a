import { afterAll, beforeAll, describe } from "vitest";
import type { Engine } from "../../../scripts/browser/engines/engine";
import { startFirefox } from "../../../scripts/browser/engines/firefox";
import { startWebKit } from "../../../scripts/browser/engines/webkit";

/** Set by `npm run check:engines`, which has found the browsers and serves the built site. */
function told(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: these tests are run by \`npm run check:engines\`.`);
  return value;
}

const starts = {
  Firefox: () => startFirefox(told("FIREFOX")),
  WebKit: () =>
    startWebKit({ driver: told("WEBKIT_DRIVER"), browser: told("WEBKIT_BROWSER"), display: process.env.XVFB ?? null }),
};

/** Runs the same tests in each engine, with one browser for them all. */
export function inEachEngine(tests: (engine: () => Engine) => void): void {
  for (const [name, start] of Object.entries(starts))
    describe(`in ${name}`, () => {
      let engine: Engine | undefined;
      beforeAll(async () => {
        engine = await start();
      });
      afterAll(() => engine?.close());
      tests(() => {
        if (!engine) throw new Error("The browser has not started.");
        return engine;
      });
    });
}

/** The address of a page of the built site. */
export function address(path: string): string {
  return new URL(path, told("SERVED_AT")).href;
}
