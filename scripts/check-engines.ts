import "./needs-node";
import { existsSync } from "node:fs";
import { installedEngines } from "./browser/engines/installed-engines";
import { runTool } from "./run-tool";
import { listenOnFreePort } from "./server/listen";
import { createSiteServer } from "./server/site-server";

// Where engines differ: Firefox and WebKit, on the built site. Not part of `npm test`, which needs no browser but Chromium.
const directory = process.env.DIST ?? "dist";

try {
  const engines = installedEngines(process.env);
  if (!existsSync(directory))
    throw new Error(`There is no built site in ${directory}/ yet: run \`npm run build\` first.`);
  const server = createSiteServer({ directory, basePath: "/" });
  const port = await listenOnFreePort(server, "127.0.0.1", 0);
  process.exitCode = await runTool("vitest", ["run", "--project", "engines", ...process.argv.slice(2)], {
    ...engines,
    SERVED_AT: `http://127.0.0.1:${port}/`,
  });
  server.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
