import { expect, test } from "vitest";

import { fontFiles } from "../../src/fonts/families";
import { files, pages, readBuilt } from "./support/built-site";

const licences = readBuilt("licences.txt").toString("utf8");

test("the licences of all that is shipped are shipped: of the site, of the packages in its scripts, of its fonts", () => {
  const shipped = ["vis-timeline", "vis-data", "minisearch", "date-fns", ...fontFiles.map((font) => font.package)];
  for (const name of shipped) expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  expect(licences).toContain("Creative Commons Attribution 4.0");
});

test("packages that only build the site are not among them, nor is what the build wrote of them left behind", () => {
  expect(licences).not.toMatch(/^(?:astro|zod|satori|vite) \d/m);
  expect(files).not.toContain("licences-of-packages.json");
});

test("every page but frames leads to them", () => {
  const without = pages.filter(({ path, html }) => !path.startsWith("/embed/") && !html.includes("licences.txt"));
  expect(without.map(({ path }) => path)).toEqual([]);
});
