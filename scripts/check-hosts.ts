import "./needs-node";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

import { headerGroups } from "../src/hosting/header-rules";
import { ask, differences } from "./hosts/compare";
import { isInstalled, realServers, startServer } from "./hosts/real-servers";
import { normaliseBasePath } from "./server/base-path";
import { builtFiles, pagePathOf } from "./server/built-files";
import { listenOnFreePort } from "./server/listen";
import { createSiteServer } from "./server/site-server";

/*
 * npm run check:hosts: serves the built site with nginx, with Caddy and with our own server, and holds what they say of
 * every kind of file against each other: status, headers, type, compression, body, 404 page, redirects. BASE_PATH as in
 * the build.
 */

const { DIST: directory = "dist", BASE_PATH } = process.env;
const base = normaliseBasePath(BASE_PATH);
const missing = realServers.filter((server) => !isInstalled(server));

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hosts-"));
  const root = siteBelow(folder);
  const paths = pathsOnSite().map((path) => base.slice(0, -1) + path);
  const server = createSiteServer({ directory, basePath: base });
  const ours = `http://127.0.0.1:${await listenOnFreePort(server, "127.0.0.1", 0)}`;
  try {
    for (const real of realServers) {
      const running = await startServer(real, join(folder, real.name), { base, root });
      const found = await compare(paths, ours, running.origin).finally(running.stop);
      for (const line of found) console.error(`${real.name}  ${line}`);
      console.log(`${real.name}: ${paths.length} addresses asked for, ${found.length} differences.`);
      if (found.length > 0) process.exitCode = 1;
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** A folder that holds the site under its base path, as a host's does. */
function siteBelow(folder: string): string {
  if (base === "/") return resolve(directory);
  const place = join(folder, "root", base.slice(0, -1));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(directory), place);
  return join(folder, "root");
}

const headerNames = headerGroups
  .flatMap(({ rules }) => rules)
  .flatMap(({ headers }) => Object.keys(headers))
  .filter((name, index, all) => name !== "Content-Type" && all.indexOf(name) === index);

/** Headers that only some paths have. */
const ofOnePath: readonly string[] = ["X-Frame-Options", "Access-Control-Allow-Origin", "Cache-Control"];

/** One file of each kind in each folder, what is no file, and what is for hosts alone. */
const pathsOnSite = (): string[] => [
  ...new Map(
    builtFiles(directory)
      .filter(isServed)
      .map((file) => [kindOf(file), pagePathOf(file)]),
  ).values(),
  ...[
    "/warnings",
    "/data/versions",
    "/nothing-here/",
    "/warnings/nothing-here/",
    "/nothing.json",
    "/_headers",
    "/.nojekyll",
  ],
];

function isServed(file: string): boolean {
  return file !== "_headers" && !/(^|\/)\./.test(file);
}

function kindOf(file: string): string {
  const [folder = ""] = file.includes("/") ? file.split("/") : [file];
  const kept = file.startsWith("data/versions/") ? " kept" : "";
  const isSmall = file.endsWith("feed.json") || file.endsWith("feed.xml") ? " feed" : "";
  return `${folder}${kept}${isSmall} ${file.split(".").at(-1) ?? ""}`;
}

async function compare(paths: readonly string[], ours: string, theirs: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const [one, other] = await Promise.all([ask(ours, path), ask(theirs, path)]);
    // Ours gives the 404 page the headers of the path that was asked for, others those of the page.
    const isMissing = one.status === 404 || path.endsWith("/404.html");
    const names = headerNames.filter((name) => !isMissing || !ofOnePath.includes(name));
    for (const difference of differences(one, other, names)) found.push(`${path}  ${difference}`);
  }
  return found;
}

if (!existsSync(directory)) fail(`There is no built site in ${directory}/ yet: run \`npm run build\` first.`);
else if (missing.length > 0)
  fail(missing.map(({ name, howToInstall }) => `${name} is not installed: ${howToInstall}.`).join("\n"));
else await check();
