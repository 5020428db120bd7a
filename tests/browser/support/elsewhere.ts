import { test as base } from "@playwright/test";
import { createServer } from "node:http";
import { listenOnFreePort } from "../../../scripts/server/listen";

interface Fixtures {
  /** Opens another site, on which somebody has pasted the code of a frame. */
  readonly openElsewhere: (code: string) => Promise<void>;
}

/** A test that may open a page of another site. */
export const test = base.extend<Fixtures>({
  openElsewhere: async ({ page }, use) => {
    let pasted = "";
    const elsewhere = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>${pasted}</html>`);
    });
    const origin = `http://127.0.0.1:${await listenOnFreePort(elsewhere, "127.0.0.1", 0)}`;
    await use(async (code) => {
      pasted = code;
      await page.goto(origin);
    });
    elsewhere.close();
  },
});
