import { about, compare, data, dataUse, keptVersionsList, method, methodChanges, notFound, search } from "../addresses";
import type { RecordSettings } from "../model/archive";
import { pageHead, type PageHead } from "./page-head";

/** The head of the method page. */
export function methodHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Method",
    description:
      "What counts as a warning, how events are tied to it, how outcomes are worked out, and what the record says by these rules, by side, authority and theme.",
    path: method,
    section: "method",
  });
}

/** The head of the page that lists what became another outcome when the rules changed. */
export function methodChangesHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "What changed with the rules",
    description: `Every warning and line whose outcome is another by codebook ${record.codebookVersion} than by the one before: what it was, what it is, and the rule that did it.`,
    path: methodChanges,
    section: "method",
    ogType: "website",
  });
}

/** The head of the page of data to download. */
export function dataHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Data",
    description:
      "The whole record as CSV and JSON, with schemas, a data package and one zip of all, and what each column holds.",
    path: data,
    section: "data",
    ogType: "website",
  });
}

/** The head of the page with lines of code that read the data. */
export function dataUseHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Use the data",
    description: "Ten lines of Python, R, JavaScript and SQL that read the record and count its outcomes.",
    path: dataUse,
    section: "data",
    ogType: "website",
  });
}

/** The head of the page that lists the kept versions of the data. */
export function versionsHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Kept versions of the data",
    description: "Every version of the data that is kept, as it was when it was published, with its files and SHA-256.",
    path: keptVersionsList,
    section: "data",
    ogType: "website",
  });
}

/** The head of the page that sets two selections side by side. */
export function compareHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Compare two selections",
    description:
      "Any two sides, actors, weapon systems, themes, lines, outcomes or years side by side: what was said, what became of the lines, what followed, and when.",
    path: compare,
    section: null,
    ogType: "website",
  });
}

/** The head of the page about the record. */
export function aboutHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "About",
    description: "What this record is, whom it is for, what it does not say, and how to use and correct it.",
    path: about,
    section: "about",
  });
}

/** The head of the search page. */
export function searchHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "Search",
    description:
      "Search the whole record by words, names and weapon systems, in Latin or Cyrillic letters: warnings, events, lines, actors, sources, claims and the method.",
    path: search,
    section: "search",
    ogType: "website",
  });
}

/** The head of the page for addresses that lead nowhere, kept from search engines. */
export function notFoundHead(record: RecordSettings): PageHead {
  return pageHead(record, {
    heading: "There is no page at this address",
    description: "The address leads nowhere in the record.",
    path: notFound,
    section: null,
    noIndex: true,
  });
}
