import type { HTMLElement } from "node-html-parser";

import { leadsSomewhere, type Site } from "./address";

/** The file of the style of what only the copy has. */
export const copySheet = "_astro/copy.css";

/*
 * What a page loses where no server answers, and what it says in its place. The pages of the site work without script,
 * so a copy without any is whole; what is left to do is to take away what would stand there dead or speak of a script.
 */

/** What is done to an element; what it is told is of the site it comes from. */
type Change = (element: HTMLElement, site: Site) => void;

const remove: Change = (element) => element.remove();

/** Tags, and what is done to each element of them. */
const byTag: Readonly<Record<string, Change>> = {
  SCRIPT: (script) => {
    // What other programs read of a page is no script.
    if (script.getAttribute("type") !== "application/ld+json") script.remove();
  },
  LINK: (link) => {
    const isForServer =
      ["preload", "modulepreload", "search"].includes(link.getAttribute("rel") ?? "") ||
      link.getAttribute("type") === "application/json+oembed";
    if (isForServer) link.remove();
  },
  META: (meta) => {
    if (meta.getAttribute("http-equiv") === "content-security-policy") meta.setAttribute("content", policy);
  },
  HEAD: (head, { base }) => {
    head.insertAdjacentHTML("beforeend", `<link rel="stylesheet" href="${base}${copySheet}">`);
  },
  TEMPLATE: remove,
  "COPY-LINK": removeWithPlace,
  "COPY-TEXT": removeWithPlace,
  "PRINT-PAGE": removeWithPlace,
  "SAVE-PICTURE": remove,
  "FILTER-PICTURE": remove,
  "PICTURE-PLACE": remove,
  "ZOOM-TIMELINE": remove,
  "SEARCH-KEY-CHOICE": remove,
  "PAIR-FILTER": (place, site) => {
    place.insertAdjacentHTML("afterend", note(sentences.filter + onTheWeb(site, "")));
  },
  "RECORD-SEARCH": (place, site) => {
    place.querySelector("[data-needs-script]")?.set_content(sentences.search + onTheWeb(site, "search/"));
  },
  "COMPARE-SELECTIONS": (place, site) => {
    place.querySelector(".compare-lead")?.set_content(sentences.compare(site) + onTheWeb(site, "compare/"));
  },
  "READER-ASSUMPTIONS": (place, site) => {
    place.querySelector(".assumptions-sentence")?.set_content(sentences.assumptions + onTheWeb(site, "method/"));
  },
  "CODE-YOURSELF": (place) => {
    place.querySelector("[data-own]")?.set_content(sentences.ownAnswers);
  },
};

/** Classes, and what is done to each element that has them. */
const byClass: Readonly<Record<string, Change>> = {
  "search-form": remove,
  "search-box": remove,
  "selection-failed": remove,
  "picture-keys": remove,
  "picture-embed": remove,
  follow: (section, site) => {
    section.insertAdjacentHTML("afterbegin", note(sentences.follow + onTheWeb(site, "changes/#follow")));
  },
  "page-actions": (menu) => {
    menu.querySelector("summary")?.set_content(sentences.actions);
  },
  "site-footer": (footer, site) => {
    footer.querySelector("p")?.insertAdjacentHTML("beforebegin", note(sentences.whole(site)));
  },
};

/** Files of the site, and what is done to each of these pages. */
const byFile: Readonly<Record<string, Change>> = {
  "index.html": (page) => {
    page.querySelector("body")?.insertAdjacentHTML("afterbegin", `<p class="copy-bare">${sentences.bare}</p>`);
  },
  "data/use/index.html": (page) => {
    page.querySelector("main p")?.insertAdjacentHTML("beforeend", ` ${sentences.use}`);
  },
};

/** No script at all, and nothing but the files of the copy: every browser takes those of its folder as the page's own. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const sentences = {
  filter:
    "This copy is read from a disk, where nothing can filter, search or zoom: the links of the row above lead to the parts of the record instead.",
  search:
    "This copy is read from a disk, where its pages can’t be searched together. Your browser finds words on any one of the pages below: Ctrl F, or ⌘ F on a Mac.",
  compare: ({ base }: Site) =>
    `This copy is read from a disk, where two selections can’t be set side by side. <a href="${base}sides/">The page of sides</a> has a row for each side: lines drawn, crossed, answered and how, restraint. The <a href="${base}themes/">themes</a>, the <a href="${base}outcomes/">outcomes</a> and the <a href="${base}years/">years</a> have tables of their own.`,
  assumptions:
    "This copy is read from a disk, where nothing can work them out. The tables above hold every response window.",
  ownAnswers: "Your own answers stand in the questions above.",
  follow:
    "The feeds and the calendar of this copy tell what was new when it was made. To follow the record, a program needs their addresses on the web.",
  use: "These lines ask the web for the data; the same files lie in this copy’s folder data.",
  // A system that shows a zip as a folder may open the start page alone, without its style, which else hides this.
  bare: "If this page looks bare and its links lead nowhere, it was opened from within the archive: unpack the whole archive first, then open index.html in the folder that it makes.",
  feeds: " In this copy they tell what was new when it was made.",
  actions: "Cite or report",
  whole: (site: Site) => {
    const tools =
      "Search, filter, comparison, the timeline to zoom into, saving pictures and frames for other sites need the site on a server";
    const there = leadsSomewhere(site) ? `, such as <a href="${site.url}" rel="noopener">${site.url}</a>` : "";
    return `This is a copy to be read from a disk. ${tools}${there}; everything else is here.`;
  },
};

/** Where the page can be gone to that has what this copy of it lacks; nothing where there is none. */
function onTheWeb(site: Site, path: string): string {
  return leadsSomewhere(site)
    ? ` <a href="${site.url}${path}" rel="noopener">This page on the web</a> has it all.`
    : "";
}

function note(words: string): string {
  return `<p class="copy-note">${words}</p>`;
}

/** Takes what needs a server off a page, and has it said. */
export function withoutServer(page: HTMLElement, file: string, site: Site): void {
  byFile[file]?.(page, site);
  for (const element of elementsOf(page)) {
    byTag[element.tagName]?.(element, site);
    for (const name of element.classNames.split(/\s+/u)) byClass[name]?.(element, site);
    if (element.id === "embed") element.closest(".page-section")?.remove();
    if (element.getAttribute("href") === "#embed") removeWithPlace(element);
    if (isEntryFeed(element)) element.parentNode?.insertAdjacentHTML("beforeend", sentences.feeds);
  }
}

/** The first of the links to the feeds of an entry. */
function isEntryFeed(element: HTMLElement): boolean {
  return (
    element.tagName === "A" &&
    element.getAttribute("type") === "application/atom+xml" &&
    element.closest(".follow") === null
  );
}

/**
 * Takes an element away, and the item or paragraph it stood in where nothing is left to read there.
 *
 * @example `<p><a>See the timeline</a> · <a>Compare</a></p>` is gone once both links are.
 */
export function removeWithPlace(element: HTMLElement): void {
  const place = element.closest("li, p");
  element.remove();
  if (place && !/[\p{L}\p{N}]/u.test(place.text)) place.remove();
}

/** Every element as it was before anything was done; those within one that was taken away are left alone. */
export function* elementsOf(root: HTMLElement): Generator<HTMLElement> {
  for (const child of [...root.children]) {
    yield child;
    if (child.parentNode === root) yield* elementsOf(child);
  }
}
