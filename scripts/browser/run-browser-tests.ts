import { runTool, type Print } from "../run-tool";
import { ensureBrowser } from "./find-browser";
import { thisMachine } from "./machine";

/** Runs Playwright on the built site with a browser that is sure to be there. Gives the exit code; throws if there is no browser. */
export async function runBrowserTests(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  print?: Print,
): Promise<number> {
  const browser = ensureBrowser(thisMachine());
  return runTool("@playwright/test", ["test", ...args], { ...environment, CHROME_PATH: browser }, print);
}
