import { Feed, type Item } from "feed";

import type { FeedFormat } from "../addresses";
import { htmlParagraphs, htmlText } from "../model/html-text";
import type { FeedItem, FeedView } from "./feeds";

/** How plain text is written in titles and summaries: Atom takes them as HTML, JSON Feed as they are. */
type PlainAs = (text: string) => string;

/** A feed written out, as Atom 1.0 or as JSON Feed 1. */
export function feedText(view: FeedView, format: FeedFormat): string {
  return format === "xml" ? atomText(view) : jsonText(view);
}

/** The package knows no pages: their links are put behind the feed's own. */
function atomText(view: FeedView): string {
  const links = (["next", "previous"] as const).flatMap((rel) => {
    const pages = view[rel];
    return pages ? [`\n    <link rel="${rel}" href="${htmlText(pages.xml)}"/>`] : [];
  });
  return feedWith(view, htmlText)
    .atom1()
    .replace(/<link rel="self"[^>]*>/, (self) => self + links.join(""));
}

/** JSON Feed leads on only. */
function jsonText(view: FeedView): string {
  const written = feedWith(view, (text) => text).json1();
  if (!view.next) return written;
  const { items, ...head } = JSON.parse(written) as Record<string, unknown>;
  return JSON.stringify({ ...head, next_url: view.next.json, items }, null, 4);
}

/** The package takes the time of the build for what it is not told, and names itself as the generator: all is told. */
function feedWith(view: FeedView, plainAs: PlainAs): Feed {
  const feed = new Feed({
    id: view.id,
    title: view.title,
    description: view.description,
    link: view.page,
    feedLinks: { atom: view.addresses.xml, json: view.addresses.json },
    updated: midnight(view.updated),
    author: { name: view.publisher },
    copyright: view.licence,
    generator: false,
  });
  for (const item of view.items) feed.addItem(writtenItem(item, plainAs));
  return feed;
}

function writtenItem(item: FeedItem, plainAs: PlainAs): Item {
  const date = midnight(item.date);
  return {
    id: item.id,
    title: plainAs(item.title),
    link: item.url,
    date,
    published: date,
    description: plainAs(item.summary),
    content: htmlParagraphs(item.paragraphs),
    category: item.categories.map(({ term, label }) => ({ term, name: label })),
  };
}

/** Logs name days; feeds take a time as well. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
