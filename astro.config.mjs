import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const record = parse(readFileSync(new URL("./content/record.yaml", import.meta.url), "utf8"));

export default defineConfig({
  site: process.env.SITE_URL ?? record.url,
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: { inlineStylesheets: "never" },
  integrations: [sitemap()],
  vite: { build: { assetsInlineLimit: 0 } },
});
