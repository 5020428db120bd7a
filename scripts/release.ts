import "./needs-node";
import "./needs-lists";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";

import { isOwnRecord } from "../src/loading/files";
import { archiveName } from "../src/schema/kept-version";
import { release, ReleaseRefused, whatIsLeft } from "./release/release";
import { runAstro } from "./run-astro";

/* npm run release -- <version>: releases the data of the record as it is committed, under a version. */

const [version = ""] = process.argv.slice(2);

if (!isOwnRecord(process.cwd(), process.env)) {
  console.error("Nothing was released: RECORD names another record, and versions are kept of the project's own alone.");
  process.exit(1);
}

try {
  await release(version, {
    root: process.cwd(),
    today: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
    uncommitted: execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }).trim(),
    buildZip,
  });
  console.log(`\n${whatIsLeft(version)}`);
} catch (error) {
  const head =
    error instanceof ReleaseRefused
      ? "Nothing was released, and nothing was written:"
      : "The release failed, and every file is as it was:";
  console.error(`${head}\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** At the address of the record, whatever the environment says: what is kept has it for good. */
async function buildZip(): Promise<Uint8Array> {
  for (const name of ["SITE_URL", "BASE_PATH"]) Reflect.deleteProperty(process.env, name);
  if ((await runAstro(["build"])) !== 0) throw new Error("The build failed.");
  return readFile(`dist/data/${archiveName}`);
}
