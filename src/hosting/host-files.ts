import type { AstroIntegration } from "astro";
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { headerGroups } from "./header-rules.ts";
import { caddyfile, nginxConf } from "./host-servers.ts";

/** The `_headers` file that several hosts read: a path, and its headers indented below. */
export function headersFile(base: string): string {
  const head = `# Written by the build from src/hosting/header-rules.ts.\n`;
  const groups = headerGroups.map(({ why, rules }) => {
    const blocks = rules.map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base.slice(0, -1)}${pattern}\n${lines.join("")}`;
    });
    return `# ${why}\n${blocks.join("")}`;
  });
  return [head, ...groups].join("\n");
}

/**
 * Writes what hosts need, from the one list of headers: `_headers` and `.nojekyll` into the site, `nginx.conf` and
 * `Caddyfile` into `hosting/` beside it, where no reader finds them.
 */
export function hostFiles(): AstroIntegration {
  let base = "/";
  return {
    name: "host-files",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": async ({ dir }) => {
        const beside = new URL("../hosting/", dir);
        await mkdir(beside, { recursive: true });
        await writeFile(new URL("_headers", dir), headersFile(base));
        // Without it GitHub Pages leaves out the folder _astro/.
        await writeFile(new URL(".nojekyll", dir), "");
        const root = fileURLToPath(dir).replace(/\/$/, "");
        await writeFile(new URL("nginx.conf", beside), nginxConf({ base, root, port: 8080 }));
        await writeFile(new URL("Caddyfile", beside), caddyfile({ base, root, port: 8080 }));
      },
    },
  };
}
