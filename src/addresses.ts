import type { EntryKind, SitePageName } from "./model/archive";

/** Every address on the site is made here; they are permanent. */

const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");

/** An address within the site, under whatever base path it is published. */
export function at(path: string): string {
  return base + path;
}

/** A page's address with the host the site is published under, for those who read it elsewhere. */
export function published(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** The kinds of entries that have pages of their own. */
export type EntryPageKind = Exclude<EntryKind, "claims">;
export type FacetPageKind = "sides" | "themes" | "outcomes" | "years";

export const home = at("");
export const notFound = at("404.html");
export const filterIndex = at("timeline-index.json");
export const pictureIndex = at("picture-index.json");
export const search = at("search/");
export const placeNames = at("place-names.json");
export const searchIndex = at("search-index.json");
export const searchEntries = at("search-entries.json");
export const openSearch = at("opensearch.xml");
export const derivationRecord = at("derivation-record.json");
export const comparisonRecord = at("comparison-record.json");
export const zoomTimeline = at("zoom-timeline.json");

/** What stands behind a list's address for one of its pages, from 1; nothing for the first. */
export function pageSegments(page: number): string | undefined {
  return page === 1 ? undefined : `page/${page}`;
}

/**
 * One page of a list that is longer than one page.
 * @param path the address of the list, which is that of its first page
 */
export function onPage(path: string, page: number): string {
  const segments = pageSegments(page);
  return segments === undefined ? path : `${path}${segments}/`;
}

/** A page of the timeline; the first is the start page. */
export function timelinePage(page: number): string {
  return onPage(home, page);
}

/** The page that lists a kind of entry. */
export function listPage(kind: EntryPageKind): string {
  return at(`${kind}/`);
}

/** What stands behind `sources/by/` for the sources of one rank, of publishers one side controls, or both; empty for all. */
export function sourceSegments(rank: string | null, side: string | null): string {
  return [rank === null ? [] : ["rank", rank], side === null ? [] : ["side", side]].flat().join("/");
}

/** The list of the sources of one rank, of publishers that one side controls (`none`: that no side does), or of both. */
export function sourcesBy(rank: string | null, side: string | null): string {
  const segments = sourceSegments(rank, side);
  return segments === "" ? listPage("sources") : `${listPage("sources")}by/${segments}/`;
}

/** An entry's own page; a claim has none. */
export function entryPage(kind: EntryPageKind, id: string): string {
  return at(`${kind}/${id}/`);
}

/** An entry as data, beside its page. */
export function entryData(kind: EntryPageKind, id: string): string {
  return at(`${kind}/${id}.json`);
}

/** A claim, on the page of the article that makes it. */
export function claimOnPage(source: string, claim: string): string {
  return `${entryPage("sources", source)}#${claim}`;
}

/** The page that gathers what has a side, a theme, an outcome or a year in common. */
export function facetPage(kind: FacetPageKind, id: string): string {
  return at(`${kind}/${id}/`);
}

/** The page that lists all sides, themes, outcomes or years. */
export function facetList(kind: FacetPageKind): string {
  return at(`${kind}/`);
}

/** A pair on the timeline, opened and marked. */
export function pairOnTimeline(warning: string, page = 1): string {
  return `${timelinePage(page)}#${warning}`;
}

/** A filtered view of the timeline; `query` as `formatFilter` gives it. */
export function filteredTimeline(query: string): string {
  return home + query;
}

/** The kinds of entries that have a feed of their own. */
export type FollowedKind = Extract<EntryPageKind, "lines" | "actors" | "weapons">;
/** How a feed is written: Atom or JSON Feed, by the ending of its file. */
export type FeedFormat = "xml" | "json";

/** The feed of the whole record; further pages of it hold what is older. */
export function recordFeed(format: FeedFormat, page = 1): string {
  return at(page === 1 ? `feed.${format}` : `feed/${page}.${format}`);
}

/** The feed of what concerns one line, actor or weapon system. */
export function entryFeed(kind: FollowedKind, id: string, format: FeedFormat): string {
  return at(`${kind}/${id}/feed.${format}`);
}

/** The kinds of entries that have a picture for sharing and can be embedded elsewhere. */
export type SharedKind = Extract<EntryPageKind, "warnings" | "events" | "lines" | "actors" | "weapons">;

/** The picture shown where an entry's page is shared. */
export function entryPicture(kind: SharedKind, id: string): string {
  return at(`og/${kind}/${id}.png`);
}

/** The picture of the record as a whole: for the start page, and for pages that have none of their own. */
export const recordPicture = at("og/pages/timeline.png");

/** An entry in short, made to be framed by other sites. */
export function embedPage(kind: SharedKind, id: string): string {
  return at(`embed/${kind}/${id}/`);
}

/** A comparison to be framed, before its query; the timeline likewise. */
export const embeddedComparison = at("embed/compare/");
export const embeddedTimeline = at("embed/timeline/");

/** The pictures of the whole record that can be framed by themselves. */
export type RecordPicture = "themes" | "weapons";
/** What a picture that can be framed is of: one entry, or the record. */
export type PictureOf = { readonly kind: SharedKind; readonly id: string } | { readonly name: RecordPicture };

/** A picture to be framed by other sites. */
export function embeddedPicture(of: PictureOf): string {
  return at(`embed/${"name" in of ? `pictures/${of.name}` : `${of.kind}/${of.id}/picture`}/`);
}

/** What programs of other sites read to embed a picture by the address of its frame. */
export function oEmbedOfPicture(of: PictureOf): string {
  return at(`oembed/${"name" in of ? `pictures/${of.name}` : `${of.kind}/${of.id}/picture`}.json`);
}

/** What programs of other sites read to embed an entry by its page's address. */
export function oEmbedFile(kind: SharedKind, id: string): string {
  return at(`oembed/${kind}/${id}.json`);
}

export const calendar = at("calendar.ics");
/** The page of all changes, which also says how to follow the record. */
export const changes = at("changes/");
export const howToFollow = `${changes}#follow`;
export const restraint = at("restraint/");
export const method = at("method/");
/** The page that lists what became another outcome since the rules were last changed. */
export const methodChanges = `${method}changes/`;
/** Two selections side by side. */
export const compare = at("compare/");

/** A comparison; `query` as `formatComparison` gives it. */
export function comparisonPage(query: string): string {
  return compare + query;
}

/** An item of Wikidata. */
export function wikidataItem(item: string): string {
  return `https://www.wikidata.org/wiki/${item}`;
}

export const data = at("data/");
export const about = at("about/");
/** How the publisher of this copy is reached. */
export const reach = `${about}#reach`;

/** A page of prose about the record itself. */
export function aboutPage(name: SitePageName): string {
  return `${about}${name}/`;
}

/** The corrections by which an outcome changed. */
export const corrections = `${about}corrections/`;
/** The licences of all that is shipped with the site. */
export const licences = at("licences.txt");
export const sitemap = at("sitemap-index.xml");

/** A file of the published data: `warnings.csv`. */
export function dataFile(name: string): string {
  return data + name;
}

/** Lines of code that read the data. */
export const dataUse = `${data}use/`;
/** The page that lists the versions of the data that are kept. */
export const keptVersionsList = `${data}versions/`;

/** A file that says what changed since the newest version that is kept, or the schema of one. */
export function changesFile(name: string): string {
  return `${data}changes/${name}`;
}

/** The page of one kept version of the data. */
export function keptVersionPage(version: string): string {
  return `${keptVersionsList}${version}/`;
}

/** A file of a kept version of the data; what it holds never changes. */
export function keptFile(version: string, name: string): string {
  return keptVersionPage(version) + name;
}
