import { data, dataFile, home, method, published } from "../addresses";
import type { JudgedRecord } from "../model/record";
import { allTables } from "./all-tables";
import { editionOf, lastChangeOf } from "./edition";
import { licenceNamed } from "./licence";
import type { Table } from "./table";
import { tableSchemaOf } from "./table-schema";

/** What the data are, in one sentence for those who find them elsewhere. */
export const dataDescription =
  "Red lines drawn in and around the war in Ukraine: who warned of what, when, and what is known to have happened afterwards, with sources and with outcomes derived by published rules.";

/** Words under which the data may be looked for. */
export const dataKeywords = ["red lines", "deterrence", "warnings", "war in Ukraine", "Russia", "NATO"] as const;

/** The Frictionless Data Package of all CSV files, as versions 1 and 2 of the standard know it. `bytesOf`: by file name. */
export function dataPackage(judged: JudgedRecord, bytesOf: (name: string) => number): object {
  const { archive } = judged;
  const { record } = archive;
  const licence = licenceNamed(record.licence);
  return {
    profile: "tabular-data-package",
    name: "red-line-record",
    id: published(dataFile("datapackage.json")),
    title: record.name,
    description: dataDescription,
    homepage: published(home),
    version: record.dataVersion,
    created: `${lastChangeOf(archive)}T00:00:00Z`,
    ...editionOf(record),
    codebook: published(method),
    keywords: [...dataKeywords],
    contributors: [{ title: record.publisher, path: published(home), role: "publisher", roles: ["publisher"] }],
    licenses: [{ name: licence.spdx, title: licence.title, path: licence.url }],
    sources: [
      { title: "The texts in which the facts were read, one by one in the table sources", path: published(data) },
    ],
    resources: allTables.map((table) => resourceOf(judged, table, bytesOf)),
  };
}

function resourceOf(judged: JudgedRecord, table: Table, bytesOf: (name: string) => number): object {
  const path = `${table.name}.csv`;
  return {
    profile: "tabular-data-resource",
    name: table.name,
    path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes: bytesOf(path),
    rows: table.rows(judged).length,
    schema: tableSchemaOf(table),
  };
}
