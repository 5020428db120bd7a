import { data, dataFile, entryData, keptVersionsList, published } from "../addresses";
import type { Archive, Warning } from "../model/archive";
import type { JudgedRecord } from "../model/record";
import { formatCount } from "../model/words";
import { archiveName, type KeptVersion } from "../schema/kept-version";
import { typeset } from "../typesetting/typeset";
import { dayView } from "../views/date-view";
import { type Fact, factsWithValues } from "../views/facts";
import { datasetJsonLd } from "../views/json-ld";
import type { Named } from "../views/links";
import type { PageHead } from "../views/page-head";
import { dataHead, dataUseHead } from "../views/site-page";
import { listTables, mainTables } from "./all-tables";
import { dataFiles } from "./data-files";
import { databaseOf } from "./database";
import { datasetFacts } from "./dataset-facts";
import javascript from "./examples/outcomes.mjs?raw";
import python from "./examples/outcomes.py?raw";
import r from "./examples/outcomes.R?raw";
import sql from "./examples/outcomes.sql?raw";
import { bytesText, type FileView, lastChangeOf } from "./formats";
import { type Licence, licenceNamed } from "./release-papers";
import { type Choice, type Column, columnsOf, type Table } from "./table";
import { versionLink } from "./versions-page";
import { workbookOf } from "./workbook";
import type { NamedBytes } from "./zip";

/** A table of the data, with its files and its columns. */
export interface TableView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** How many, as readers write it. */
  readonly rows: string;
  readonly files: readonly FileView[];
  readonly columns: readonly Column[];
}

/** All that the page on the data shows. */
interface DataPage {
  readonly head: PageHead;
  readonly edition: readonly Fact[];
  readonly zip: FileView;
  readonly dataPackage: FileView;
  /** All tables as one file for databases, and one for spreadsheets. */
  readonly database: FileView;
  readonly workbook: FileView;
  readonly tables: readonly TableView[];
  /** Lists of the tables with one row an item. */
  readonly lists: readonly TableView[];
  /** The versions that are kept, newest first, and the page that lists them. */
  readonly kept: readonly Fact[];
  readonly keptList: string;
  readonly licence: Licence;
}

/** What there is to download, and what each column holds. */
export async function dataPage(judged: JudgedRecord, kept: readonly KeptVersion[]): Promise<DataPage> {
  const { archive } = judged;
  const { record } = archive;
  const [database, workbook] = [databaseOf(judged), await workbookOf(judged)];
  return {
    head: headOf(judged, [...dataFiles(judged), database, workbook]),
    edition: editionFacts(judged),
    zip: fileView(judged, archiveName),
    dataPackage: fileView(judged, "datapackage.json"),
    database: viewOf(database),
    workbook: viewOf(workbook),
    tables: mainTables.map((table) => tableView(judged, table, ["csv", "json", "schema.json"])),
    lists: listTables.map((table) => tableView(judged, table, ["csv"])),
    kept: factsWithValues([{ name: "Versions", values: kept.map(versionLink) }]),
    keptList: keptVersionsList,
    licence: licenceNamed(record.licence),
  };
}

function headOf(judged: JudgedRecord, files: readonly NamedBytes[]): PageHead {
  const { record } = judged.archive;
  return { ...dataHead(record), jsonLd: datasetJsonLd(record, datasetFacts(judged, files)) };
}

function editionFacts({ archive }: JudgedRecord): Fact[] {
  const { asOf, dataVersion, codebookVersion } = archive.record;
  return [
    { name: "As of", values: [dayView(asOf).text] },
    { name: "Data version", values: [dataVersion] },
    { name: "Codebook version", values: [codebookVersion] },
    { name: "Last change", values: [dayView(lastChangeOf(archive)).text] },
  ];
}

function tableView(judged: JudgedRecord, table: Table, endings: readonly string[]): TableView {
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    rows: formatCount(table.rows(judged).length),
    files: endings.map((ending) => fileView(judged, `${table.name}.${ending}`)),
    columns: columnsOf(table).map((column) => ({
      ...column,
      description: typeset(column.description),
      choices: column.choices?.map(typesetChoice) ?? null,
    })),
  };
}

function typesetChoice({ definition, ...choice }: Choice): Choice {
  return { ...choice, definition: definition.map(typeset) };
}

/** @throws Error if no such file is published */
function fileView(judged: JudgedRecord, name: string): FileView {
  const file = dataFiles(judged).find((candidate) => candidate.name === name);
  if (!file) throw new Error(`No data file is called “${name}”.`);
  return viewOf(file);
}

function viewOf({ name, bytes }: NamedBytes): FileView {
  return { name, href: dataFile(name), size: bytesText(bytes.byteLength) };
}

/** A few lines of a language that read the data. */
interface Example {
  readonly id: string;
  readonly language: string;
  /** What it needs beside the language itself. */
  readonly needs: string;
  readonly code: string;
}

/** The page with lines of code that read the data. */
interface UsePage {
  readonly head: PageHead;
  readonly examples: readonly Example[];
  readonly database: string;
  /** One entry as data, by its headline. */
  readonly entry: Named | null;
}

/** Where the examples look for the data, and the warning they ask for, until those of the record are written into them. */
const standIn = { data: "https://record.example/data/", warning: "2023-01-10-a-warning" };

/** The warning of which there is most to find: that with the most crossings, the first of several. */
function mostCrossed({ warnings, linksOf }: Archive): Warning | undefined {
  const crossings = ({ id }: Warning): number =>
    linksOf.get(id)?.filter(({ answer }) => answer.relation === "crossing").length ?? 0;
  return warnings.toSorted((one, other) => crossings(other) - crossings(one))[0];
}

export function usePage({ archive }: JudgedRecord): UsePage {
  const warning = archive.warnings.at(-1);
  const examples = [
    { id: "python", language: "Python", needs: "Python 3, nothing else.", code: python },
    { id: "r", language: "R", needs: "R, nothing else.", code: r },
    { id: "javascript", language: "JavaScript", needs: "A browser’s console, Node, Deno or Bun.", code: javascript },
    { id: "sql", language: "SQL", needs: "SQLite, or DuckDB after its ATTACH.", code: sql },
  ];
  return {
    head: dataUseHead(archive.record),
    examples: examples.map((example) => ({
      ...example,
      code: example.code
        .replaceAll(standIn.data, published(data))
        .replace(standIn.warning, mostCrossed(archive)?.id ?? standIn.warning),
    })),
    database: dataFile("red-line-record.sqlite"),
    entry: warning ? { name: warning.headline, href: entryData("warnings", warning.id) } : null,
  };
}
