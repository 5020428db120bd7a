import { readFileSync } from "node:fs";

/**
 * Imported before anything else by whatever is started: under an older Node the site would fail somewhere in the middle,
 * our server at its first request. The package `node` brings the right one, where its install script was let run.
 */
const trouble = nodeTrouble(process.versions.node, neededNode());
if (trouble !== null) {
  console.error(trouble);
  process.exit(1);
}

/** What to do where this Node is too old, in one sentence; null where it is not. */
export function nodeTrouble(version: string, needed: number): string | null {
  if (Number(version.split(".")[0]) >= needed) return null;
  return `This needs Node ${needed} and was started by Node ${version}: run \`npm rebuild node --ignore-scripts=false\`, which puts Node ${needed} into node_modules/, or install Node ${needed} or newer from https://nodejs.org.`;
}

/** The main version of the package `node` that the project asks for. */
function neededNode(): number {
  const { devDependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    devDependencies: { node: string };
  };
  return Number(devDependencies.node.split(".")[0]);
}
