import { entryData, entryPage, listPage, type EntryPageKind } from "../addresses";
import type { Archive, EntryLists } from "../model/archive";
import { dayView } from "./date-view";
import { entryName, type Named } from "./links";
import { entryFeedLinks } from "./feeds";
import { isFollowed } from "./followed-changes";
import { pageHead, type PageHead } from "./page-head";

/** A page at an address whose entry was withdrawn or has another id now. CODEBOOK section 11: ids are never reused. */
export interface GonePage {
  readonly kind: EntryPageKind;
  readonly id: string;
  readonly head: PageHead;
  readonly sentence: string;
  /** Where the reader may go on. */
  readonly ways: readonly Named[];
}

const kinds: readonly EntryPageKind[] = ["warnings", "events", "lines", "actors", "weapons", "sources"];

/** One page for every withdrawn entry and for every former id. */
export function gonePages(archive: Archive): GonePage[] {
  return kinds.flatMap((kind) => [
    ...archive.withdrawn[kind].map((entry) => withdrawnPage(archive, kind, entry)),
    ...[...archive.byId[kind].values()].flatMap((entry) =>
      entry.formerIds.map((id) => renamedPage(archive, kind, id, entry)),
    ),
  ]);
}

type Entry = EntryLists[EntryPageKind][number];

function withdrawnPage(archive: Archive, kind: EntryPageKind, entry: Entry): GonePage {
  const { withdrawn } = entry;
  if (!withdrawn) throw new Error(`The entry “${entry.id}” is not withdrawn.`);
  const see = withdrawn.see === null ? undefined : archive.byId[kind].get(withdrawn.see);
  return {
    kind,
    id: entry.id,
    head: goneHead(archive, kind, entry.id, "Withdrawn", entry),
    sentence: `This entry was withdrawn on ${dayView(withdrawn.date).text}. ${withdrawn.reason}`,
    ways: [...(see ? [linkTo(kind, see)] : []), listLink(kind)],
  };
}

function renamedPage(archive: Archive, kind: EntryPageKind, id: string, entry: Entry): GonePage {
  return {
    kind,
    id,
    head: goneHead(archive, kind, id, "Now at another address", entry),
    sentence: `This entry was once published under the id “${id}” and has another now.`,
    ways: [linkTo(kind, entry), listLink(kind)],
  };
}

function goneHead({ record }: Archive, kind: EntryPageKind, id: string, fate: string, entry: Entry): PageHead {
  const heading = `${fate}: ${entryName(entry)}`;
  // One entry may have had several ids, and no two pages have the same title.
  const name = `${heading} (${id})`;
  const feeds = isFollowed(kind) ? entryFeedLinks(kind, id, entryName(entry)) : [];
  const path = entryPage(kind, id);
  // What was withdrawn is data still; what has another id is data there.
  const data = id === entry.id ? entryData(kind, id) : null;
  return pageHead(record, { heading, name, description: heading, path, section: null, data, feeds });
}

function linkTo(kind: EntryPageKind, entry: Entry): Named {
  return { name: entryName(entry), href: entryPage(kind, entry.id) };
}

function listLink(kind: EntryPageKind): Named {
  return { name: `All ${kind}`, href: listPage(kind) };
}
