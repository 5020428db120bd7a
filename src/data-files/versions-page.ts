import { changesFile, data, entryPage, keptFile, keptVersionPage, keptVersionsList, methodChanges } from "../addresses";
import { entryKinds, type RecordSettings } from "../model/archive";
import { lastByAnotherCodebook } from "../model/kept-record";
import { lineStatusLabels, outcomeLabels, responseLabels } from "../model/terms/outcome";
import { countOf, formatCount } from "../model/words";
import { keptFiles, type KeptVersion, laterKeptFiles, type VersionChanges } from "../schema/kept-version";
import { typeset } from "../typesetting/typeset";
import { changeSentence } from "../views/change-log";
import { citationView } from "../views/citation";
import { type DateView, dayView } from "../views/date-view";
import { type PartRow, ruleWords } from "../views/difference-words";
import type { DifferenceSet } from "../views/differences-page";
import type { Fact } from "../views/facts";
import { figure, type FigureTable } from "../views/figures";
import { datasetJsonLd } from "../views/json-ld";
import { kindLabels, type Named } from "../views/links";
import { pageHead, type PageHead } from "../views/page-head";
import { versionsHead } from "../views/site-page";
import { mainTables } from "./all-tables";
import { changeSchemas, type ChangesNow } from "./changes-now";
import { changeColumns } from "./changes-table";
import { keptDatasetFacts } from "./dataset-facts";
import { bytesText, type FileView } from "./formats";
import type { Column } from "./table";

/** A kept version in the list of them. */
export interface VersionRow {
  readonly version: Named;
  readonly asOf: DateView;
  readonly codebookVersion: string;
  readonly zip: FileView;
  /** What is another than in the version before, as CSV and JSON; none for the first. */
  readonly changes: readonly FileView[];
}

/** The page that lists the kept versions. */
export interface VersionsPage {
  readonly head: PageHead;
  readonly data: string;
  readonly versions: readonly VersionRow[];
  /** What is another by now than in the newest; null where none is kept. */
  readonly now: { readonly since: string; readonly files: readonly KeptFileView[] } | null;
  /** The columns of the files that say what changed, and the schemas of those in JSON. */
  readonly columns: readonly Column[];
  readonly schemas: readonly Named[];
}

/** A file of a kept version, with what it holds. */
export interface KeptFileView extends FileView {
  readonly description: string;
}

/** The page of one kept version. */
export interface VersionPage {
  readonly head: PageHead;
  readonly version: string;
  readonly asOf: DateView;
  readonly facts: readonly Fact[];
  readonly files: readonly KeptFileView[];
  readonly zip: FileView;
  /** The length of the zip to the byte, as readers write it. */
  readonly zipBytes: string;
  readonly sha256: string;
  /** The file that holds the SHA-256. */
  readonly checksum: string;
  readonly data: string;
  readonly list: string;
  readonly changes: ChangesView | null;
  /** The page that holds its outcomes against those of now; null for a version that no page does. */
  readonly differences: string | null;
}

/** A version by its number, with its page. */
export function versionLink({ version }: KeptVersion): Named {
  return { name: version, href: keptVersionPage(version) };
}

/** Every version of the data that is kept. CODEBOOK section 11. */
export function versionsPage(
  record: RecordSettings,
  versions: readonly KeptVersion[],
  now: ChangesNow | null,
): VersionsPage {
  return {
    head: versionsHead(record),
    data,
    versions: versions.map(versionRow),
    now: now && {
      since: now.since,
      files: tableFirst(now.files).map(({ name, bytes }) => ({
        ...{ name, href: changesFile(name), size: bytesText(bytes.byteLength) },
        description: changesWords(`version ${now.since}`)[name] ?? "",
      })),
    },
    columns: changeColumns.map((column) => ({ ...column, description: typeset(column.description) })),
    schemas: changeSchemas.map(({ name }) => ({ name, href: changesFile(name) })),
  };
}

function tableFirst<File extends { readonly name: string }>(files: readonly File[]): File[] {
  return changesNames.flatMap((name) => files.filter((file) => file.name === name));
}

/** The files that say what changed, the table first. */
const changesNames: readonly string[] = [
  laterKeptFiles.changesTable,
  laterKeptFiles.changes,
  laterKeptFiles.changedFields,
];

const changesWords = (before: string): Readonly<Record<string, string>> => ({
  [laterKeptFiles.changesTable]: `All that is another than in ${before}, one row a change: entries added, corrected, withdrawn and renamed, fields and outcomes from what to what`,
  [laterKeptFiles.changes]: `What is another than in ${before}, with each entry’s log: added, corrected, withdrawn, renamed, other outcomes and why`,
  [laterKeptFiles.changedFields]: `Every field of an entry that is another than in ${before}, with what it held and what it holds`,
});

function versionRow(kept: KeptVersion): VersionRow {
  return {
    version: versionLink(kept),
    asOf: dayView(kept.asOf),
    codebookVersion: kept.codebookVersion,
    zip: zipOf(kept),
    changes: tableFirst(kept.files).map(({ name, bytes }) => fileView(kept.version, name, bytes)),
  };
}

/**
 * What one version of the data was, and its files. CODEBOOK section 11.
 * @param versions all that are kept, newest first
 */
export function versionPage(record: RecordSettings, kept: KeptVersion, versions: readonly KeptVersion[]): VersionPage {
  return {
    head: headOf(record, kept),
    version: kept.version,
    asOf: dayView(kept.asOf),
    facts: factsOf(kept),
    files: filesOf(kept),
    zip: zipOf(kept),
    zipBytes: formatCount(kept.bytes),
    sha256: kept.sha256,
    checksum: keptFiles.checksum,
    data,
    list: keptVersionsList,
    changes: kept.changes && changesView(kept.changes),
    differences:
      lastByAnotherCodebook(versions, record.codebookVersion)?.version === kept.version ? methodChanges : null,
  };
}

/** The page is cited with the version that it is of, whatever the record's own is by now. */
function headOf(record: RecordSettings, kept: KeptVersion): PageHead {
  const { version, asOf, codebookVersion } = kept;
  const path = keptVersionPage(version);
  const heading = `Version ${version} of the data`;
  const head = pageHead(record, {
    heading,
    description: `The data of version ${version}, as of ${dayView(asOf).text}, judged by codebook ${codebookVersion}: its files, their sizes and the SHA-256 to check them with.`,
    path,
    section: "data",
    ogType: "website",
  });
  // A DOI is of the version that the record bears.
  const named = { publisher: record.publisher, doi: record.dataVersion === version ? record.doi : null };
  return {
    ...head,
    jsonLd: datasetJsonLd(named, keptDatasetFacts(record, kept)),
    citation: citationView({ ...record, dataVersion: version, asOf, codebookVersion, released: null }, heading, path),
  };
}

function factsOf({ version, asOf, codebookVersion, counts }: KeptVersion): Fact[] {
  const ofKinds = Object.entries(counts).map(([kind, count]) => ({
    name: mainTables.find(({ name }) => name === kind)?.title ?? kind,
    values: [formatCount(count)],
  }));
  return [
    { name: "Data version", values: [version] },
    { name: "As of", values: [dayView(asOf).text] },
    { name: "Codebook version", values: [codebookVersion] },
    ...ofKinds,
  ];
}

/** The zip first, then what was made from it, then what else lies there. */
function filesOf({ version, files }: KeptVersion): KeptFileView[] {
  const names = Object.keys(descriptions);
  const others = files.filter(({ name }) => !names.includes(name));
  const known = names.flatMap((name) => files.filter((file) => file.name === name));
  return [...known, ...others].map(({ name, bytes }) => ({
    ...fileView(version, name, bytes),
    description: descriptions[name] ?? "",
  }));
}

/** What is another in a version than in the one kept before it. */
export interface ChangesView {
  readonly since: Named;
  /** Entries by kind. */
  readonly table: FigureTable;
  /** Warnings and lines with another outcome; null where there are none. */
  readonly outcomes: DifferenceSet | null;
}

function changesView({ since, entries, outcomes }: VersionChanges): ChangesView {
  const kinds = entryKinds.map((kind) => ({ kind, ...entries[kind] }));
  return {
    since: { name: since, href: keptVersionPage(since) },
    table: {
      id: "changed-entries",
      caption: "Entries added, corrected, withdrawn and renamed, by kind",
      columns: ["Kind", "Added", "Corrected", "Withdrawn", "Renamed"],
      total: null,
      rows: kinds.map(({ kind, added, corrected, withdrawn, renamed }) => ({
        head: { name: kindLabels[kind] },
        cells: [added, corrected, withdrawn, renamed].map(({ length }) => figure(length)),
      })),
    },
    outcomes: outcomes.length === 0 ? null : outcomeSet(outcomes),
  };
}

type Outcomes = VersionChanges["outcomes"];

function outcomeSet(outcomes: Outcomes): DifferenceSet {
  const count = (kind: Outcomes[number]["kind"]) => outcomes.filter((each) => each.kind === kind).length;
  return {
    caption: `${countOf(count("warnings"), "warning")} and ${countOf(count("lines"), "line")} with another outcome`,
    entries: outcomes.map(({ kind, id, name, before, now, by, why }) => ({
      entry: { name, href: entryPage(kind, id) },
      date: null,
      rows: outcomeRows(before, now),
      corrections: [
        ...[...new Set(why.map(changeSentence))].map((sentence) => ({ entries: [], sentence })),
        ...(by.includes("as-of") ? [{ entries: [], sentence: "The as-of date is a later one." }] : []),
      ],
      rules: by.flatMap((cause) => (cause === "as-of" || cause === "corrections" ? [] : [ruleWords[cause].name])),
    })),
  };
}

function outcomeRows(before: Outcomes[number]["before"], now: Outcomes[number]["now"]): PartRow[] {
  const rows = [
    { name: "Line", before: lineStatusLabels[before.lineStatus], now: lineStatusLabels[now.lineStatus] },
    { name: "Response", before: responseLabels[before.response], now: responseLabels[now.response] },
    { name: "Outcome", before: outcomeLabels[before.outcome], now: outcomeLabels[now.outcome] },
  ];
  return rows.filter((row) => row.before !== row.now);
}

const descriptions: Readonly<Record<string, string>> = {
  [keptFiles.zip]:
    "Every data file of this version, with a README that describes its columns, its codebook and the licence",
  [keptFiles.checksum]: "The SHA-256 of the zip, as sha256sum reads it",
  [keptFiles.outcomes]: "The outcome of every warning and line in this version, one row each, to compare with another",
  ...changesWords("the version before"),
  [keptFiles.facts]: "What stands at the head of this page, for programs",
  [laterKeptFiles.contentHash]: "The hash of the content that the data were made from",
  [laterKeptFiles.dataCite]: "The fields by which DataCite registers data",
};

function zipOf({ version, bytes }: KeptVersion): FileView {
  return fileView(version, keptFiles.zip, bytes);
}

function fileView(version: string, name: string, bytes: number): FileView {
  return { name, href: keptFile(version, name), size: bytesText(bytes) };
}
