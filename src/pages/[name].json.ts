import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";

import { siteRecord } from "../loading/site-record";
import type { JudgedRecord } from "../model/record";
import { themeBands } from "../pictures/bands/theme-bands";
import { comparisonRecordOf } from "../views/compare-page";
import { derivationRecordOf } from "../views/derivation-steps";
import { filterIndex } from "../views/filter-index";
import { searchDocuments, searchIndex } from "../views/search-documents";
import { zoomData } from "../views/zoom-data";

/** What the scripts of pages fetch when a reader first uses what needs it, by the name of its file. */
const files = {
  /** What the filter of the timeline reads; words lie in a file of their own. */
  "timeline-index": (record) => {
    const { texts: _, ...index } = filterIndex(record);
    return index;
  },
  /** The words of each pair, in the order of the index, for those who look for words. */
  "timeline-words": (record) => filterIndex(record).texts,
  /** The names of places: whichever is typed finds what all of them find. */
  "place-names": ({ archive }) => archive.places,
  /** The condensed picture, of which the filter shows a part. */
  "picture-index": (record) => themeBands(record).index,
  /** What the zoomable timeline draws. */
  "zoom-timeline": zoomData,
  /** What two selections side by side, and frames of selections, are made from. */
  "comparison-record": comparisonRecordOf,
  /** What the method page derives outcomes from when a reader assumes something else. */
  "derivation-record": ({ archive }) => derivationRecordOf(archive),
  /** The words of the record and where they stand. */
  "search-index": (record) => searchIndex(searchDocuments(record), record.archive.places),
  /** What the search shows of each result, in the order in which the index numbers them. */
  "search-entries": (record) => searchDocuments(record).map(({ entry }) => entry),
} satisfies Record<string, (record: JudgedRecord) => unknown>;

export const getStaticPaths = (() =>
  Object.entries(files).map(([name, contentOf]) => ({
    params: { name },
    props: { contentOf },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { contentOf } }) =>
  Response.json(contentOf(await siteRecord()));
