import { at, published, search } from "../addresses";
import type { RecordSettings } from "../model/archive";

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
