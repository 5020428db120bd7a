import { resolve } from "node:path";

/** The folder that holds `content/` and `seeds/`: the project's own, unless the environment's RECORD names another. */
export function recordRoot(projectRoot: string, { RECORD }: NodeJS.ProcessEnv): string {
  return RECORD ? resolve(projectRoot, RECORD) : projectRoot;
}
