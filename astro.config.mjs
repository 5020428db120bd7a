import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

import { earlyScript } from "./src/early/early-script.ts";
import { fontFiles } from "./src/fonts/families.ts";
import { subsetFonts } from "./src/fonts/subset-fonts.ts";
import { hostFiles } from "./src/hosting/host-files.ts";
import { saidAddress, siteAddress } from "./src/hosting/site-address.ts";
import { isOwnRecord, recordRoot } from "./src/loading/files.ts";
import { shippedLicences } from "./src/licences/shipped-licences.ts";
import { withoutKeptVersions } from "./src/loading/kept-versions.ts";
import { recordLists, workFolder } from "./src/loading/record-terms.ts";
import { namedWidthsInMedia } from "./src/styles/widths.ts";

const root = recordRoot(import.meta.dirname, process.env);
const record = parse(readFileSync(`${root}/content/record.yaml`, "utf8"));

const address = siteAddress(process.env, record.url);
const { site, base } = address;

function isEmbed(page) {
  return new URL(page).pathname.startsWith(`${base.replace(/\/?$/, "/")}embed/`);
}

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // The content security policy allows no inline styles or scripts. Pages wait for the disk: while some do, others are
  // drawn. They are the same to the byte, in whatever order.
  build: { inlineStylesheets: "never", assets: "_astro", concurrency: 8 },
  // Whitespace between words and links is kept, as in HTML.
  compressHTML: true,
  // What is made to be framed repeats a page in short, and is kept from search engines.
  integrations: [
    saidAddress(address),
    recordLists(import.meta.dirname, process.env),
    subsetFonts(root, workFolder(import.meta.dirname, process.env)),
    earlyScript(),
    shippedLicences(fontFiles, root),
    hostFiles(),
    sitemap({ filter: (page) => !isEmbed(page) }),
    ...(isOwnRecord(import.meta.dirname, process.env) ? [] : [withoutKeptVersions()]),
  ],
  // JSON Schemas of the front matter, for completion and errors while an entry is typed.
  experimental: { contentIntellisense: true },
  prerenderConflictBehavior: "error",
  logger: { entrypoint: join(import.meta.dirname, "scripts/build-log.mjs") },
  // One style sheet for the whole site: small, fetched once, and its cascade layers always come in the same order.
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    css: { postcss: { plugins: [namedWidthsInMedia] } },
    // The codebook that the data files carry is that of the record being built.
    resolve: { alias: [{ find: /^(?:\.\.\/)+content\/codebook\.md/, replacement: `${root}/content/codebook.md` }] },
  },
});
