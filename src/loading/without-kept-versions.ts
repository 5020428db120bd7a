import { readdir, rm } from "node:fs/promises";

import type { AstroIntegration } from "astro";

/**
 * For the site of another record than the project's own: the kept versions in `public/` are not its own, so the build
 * that copied them takes them out again. Until such a record can keep versions itself, its site has none. In dev no page
 * names them.
 */
export function withoutKeptVersions(): AstroIntegration {
  return {
    name: "without-kept-versions",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const versions = new URL("data/versions/", dir);
        // What lies beside these folders is the page that lists none.
        for (const entry of await readdir(versions, { withFileTypes: true }))
          if (entry.isDirectory()) await rm(new URL(`${entry.name}/`, versions), { recursive: true });
      },
    },
  };
}
