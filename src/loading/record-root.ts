import { relative, resolve } from "node:path";

/** The folder that holds `content/` and `seeds/`: the project's own, unless the environment's RECORD names another. */
export function recordRoot(projectRoot: string, { RECORD }: NodeJS.ProcessEnv): string {
  return RECORD ? resolve(projectRoot, RECORD) : projectRoot;
}

/** Whether the record that is built is the project's own. */
export function isOwnRecord(projectRoot: string, environment: NodeJS.ProcessEnv): boolean {
  return relative(projectRoot, recordRoot(projectRoot, environment)) === "";
}
