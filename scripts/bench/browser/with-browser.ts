import { type Browser, chromium } from "@playwright/test";
import { launchOptions } from "../../browser/launch-options";
import { thisMachine } from "../../browser/machine";

/** Gives a browser of its own, and ends it whatever happens: by force, since a page too busy to answer can't be closed. */
export async function withBrowser<Found>(act: (browser: Browser) => Promise<Found>): Promise<Found> {
  const server = await chromium.launchServer(launchOptions(thisMachine()));
  try {
    return await act(await chromium.connect(server.wsEndpoint()));
  } finally {
    await server.kill();
  }
}
