import { methodChanges, published } from "../../addresses";
import type { Archive, RecordSettings } from "../../model/archive";
import type { OwnChange } from "../../model/changes";
import { themeLabels } from "../../model/terms/theme";
import { changeSentence, changeSentences, recordName } from "../change-words";
import { entryAddress, entryName, kindLabels } from "../entry-name";
import { entryWords } from "./entry-words";
import type { ToldChange, ToldEntry } from "./followed-changes";
import { changeTag, ownChangeTag } from "./permanent-id";

/** One change as a feed tells it, in plain text. */
export interface FeedItem {
  /** The same in every feed and every build. */
  readonly id: string;
  /** "Warning added: Western long-range strikes would put NATO “at war”". */
  readonly title: string;
  /** The entry's page, or that of what became of a change of the record itself, with its host. */
  readonly url: string;
  /** `YYYY-MM-DD`: the day of the change, by the log that has it. */
  readonly date: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly categories: readonly FeedCategory[];
}

/** What an item is about. */
export interface FeedCategory {
  readonly term: string;
  readonly label: string;
}

/** A change for those who follow the record: what happened to the entry, and, unless it was withdrawn, what it says. */
export function feedItem(archive: Archive, change: ToldChange): FeedItem {
  const summary = changeSentences(change);
  const words = change.nature === "withdrawn" ? [] : entryWords(archive, change);
  return {
    id: changeTag(archive.record, change),
    title: `${kindLabels[change.kind]} ${change.nature}: ${entryName(change.entry)}`,
    url: published(entryAddress(change)),
    date: change.date,
    summary,
    paragraphs: [summary, ...words],
    categories: categoriesOf(change),
  };
}

/** A change of the record itself, told once, however many entries it touches. CODEBOOK section 11. */
export function ownChangeItem(record: RecordSettings, change: OwnChange): FeedItem {
  const summary = changeSentence(change);
  return {
    id: ownChangeTag(record, change),
    title: `${recordName}: ${change.what}`,
    url: published(methodChanges),
    date: change.date,
    summary,
    paragraphs: [summary],
    categories: [{ term: change.kind, label: recordName }],
  };
}

function categoriesOf({ kind, entry }: ToldEntry): FeedCategory[] {
  const themes = "themes" in entry ? entry.themes : [];
  return [
    { term: kind, label: kindLabels[kind] },
    ...themes.map((theme) => ({ term: theme, label: themeLabels[theme] })),
  ];
}
