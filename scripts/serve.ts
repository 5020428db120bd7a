import "./needs-node";
import { existsSync } from "node:fs";
import { normaliseBasePath } from "./server/base-path";
import { listenOnFreePort } from "./server/listen";
import { createSiteServer } from "./server/site-server";

// HOST, PORT and BASE_PATH as the environment says; DIST names another folder that a build has written.
const { HOST: host = "localhost", PORT: port = "4321", BASE_PATH: basePath, DIST: directory = "dist" } = process.env;

if (!existsSync(directory)) {
  console.error(`There is no built site in ${directory}/ yet: run \`npm run build\` first, or \`npm start\` for both.`);
  process.exit(1);
}

const server = createSiteServer({ directory, basePath });
const taken = await listenOnFreePort(server, host, Number(port));
console.log(`Red Line Record: http://${host}:${taken}${normaliseBasePath(basePath)}`);
