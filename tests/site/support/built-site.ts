import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";
import { normaliseBasePath } from "../../../scripts/server/base-path";
import { builtFiles, pagePathOf } from "../../../scripts/server/built-files";

export interface BuiltPage {
  /** Within the built folder: `warnings/index.html`. */
  readonly file: string;
  /** Within the site: `/warnings/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

export const directory = process.env.DIST ?? "dist";
export const basePath = normaliseBasePath(process.env.BASE_PATH);

/** Every file of the built site, as it is named in an address. */
export const files: readonly string[] = builtFiles(directory);

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = files.filter((file) => file.endsWith(".html")).map(readPage);

/** The pages made to be framed by other sites. */
export const framedPages = pages.filter(({ path }) => path.startsWith("/embed/"));

/** The pages that search engines are to know. */
export const indexedPages = pages.filter(
  ({ path, html }) => !path.startsWith("/embed/") && !/<meta name="robots" content="[^"]*noindex/.test(html),
);

export function readBuilt(file: string): Buffer {
  return readFileSync(join(directory, file));
}

/** The same, but what it tells of a file is worked out once, however many pages load it. */
export function oncePerFile<Told>(tell: (file: string) => Told): (file: string) => Told {
  const told = new Map<string, Told>();
  return (file) => {
    const known = told.get(file) ?? tell(file);
    told.set(file, known);
    return known;
  };
}

/** Where the site says it is published, without a path: `https://example.org`. */
export function siteOrigin(): string {
  return (origin ??= new URL(canonicalOfStart()).origin);
}

let origin: string | undefined;

function canonicalOfStart(): string {
  const start = pages.find(({ path }) => path === "/");
  const canonical = start?.root.querySelector('link[rel="canonical"]')?.getAttribute("href");
  if (canonical === undefined) throw new Error("The start page has no canonical address: is the site built?");
  return canonical;
}

/** Whether a page only says that its entry was withdrawn or is at another address now. */
export function isGone(root: HTMLElement): boolean {
  return /^(Withdrawn|Now at another address): /.test(root.querySelector("h1")?.text.trim() ?? "");
}

/** Applies a rule to every page. Gives the faults, each with its page, so that one run shows all. */
export function faultsOnPages(rule: (page: BuiltPage) => Iterable<string>, among = pages): string[] {
  return among.flatMap((page) => [...new Set(rule(page))].map((fault) => `${page.path}: ${fault}`));
}

function readPage(file: string): BuiltPage {
  const html = readBuilt(file).toString("utf8");
  let root: HTMLElement | undefined;
  return {
    file,
    path: pagePathOf(file),
    html,
    // Read once, by the first that asks: a file of tests that goes by the text need not wait for it.
    get root() {
      // Without `noscript` among the texts, what it holds is read as elements, too.
      return (root ??= parse(html, { comment: false, blockTextElements: { script: true, style: true } }));
    },
  };
}
