import { at, data, home, listPage, method, published, search } from "../addresses";
import type { Archive, RecordSettings } from "../model/archive";
import type { Named } from "./links";
import type { PageHead } from "./page-head";
import { searchHead } from "./site-page";

interface SearchPage {
  readonly head: PageHead;
  /** Lists that need no script. */
  readonly ways: readonly Named[];
}

/** What the search page shows before anything is searched for. */
export function searchPage({ record }: Archive): SearchPage {
  return {
    head: searchHead(record),
    ways: [
      { name: "The timeline, with pages for each side, theme, outcome and year", href: home },
      { name: "All warnings by date", href: listPage("warnings") },
      { name: "All events by date", href: listPage("events") },
      { name: "All lines by what became of them", href: listPage("lines") },
      { name: "All actors by side", href: listPage("actors") },
      { name: "All weapon systems by kind", href: listPage("weapons") },
      { name: "All sources", href: listPage("sources") },
      { name: "The method", href: method },
      { name: "The data", href: data },
    ],
  };
}

/** The description by which a browser offers to search the record from its address bar: OpenSearch 1.1. */
export function openSearchDescription({ name }: RecordSettings): string {
  const title = escaped(name);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(name.slice(0, 16).trim())}</ShortName>
  <LongName>${title}</LongName>
  <Description>Search ${title}: warnings, and what happened afterwards.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/x-icon">${published(at("favicon.ico"))}</Image>
  <Url type="text/html" template="${published(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
