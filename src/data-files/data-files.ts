import licence from "../../LICENSE-CONTENT.md?raw";
import codebook from "../../content/codebook.md?raw";
import { home, published } from "../addresses";
import { archiveName } from "../schema/kept-version";
import type { JudgedRecord } from "../model/record";
import { allTables, mainTables } from "./all-tables";
import { dataPackage } from "./data-package";
import { csvOf, jsonOf, jsonSchemaOf, lastChangeOf } from "./formats";
import { readme } from "./readme";
import { citationCff } from "./release-papers";
import { type NamedBytes, zipOf } from "./zip";

const made = new WeakMap<JudgedRecord, readonly NamedBytes[]>();

/** Every file below `/data/`, made once for a record: the same record gives the same bytes. */
export function dataFiles(record: JudgedRecord): readonly NamedBytes[] {
  const files = made.get(record) ?? makeFiles(record);
  made.set(record, files);
  return files;
}

function makeFiles(record: JudgedRecord): readonly NamedBytes[] {
  const tables = tableFiles(record);
  const sizes = new Map(tables.map(({ name, bytes }) => [name, bytes.byteLength]));
  const described = file("datapackage.json", jsonText(dataPackage(record, (name) => sizes.get(name) ?? 0)));
  const texts = [
    file("README.md", readme(record)),
    file("LICENSE.md", licence),
    file("CITATION.cff", citationCff(record.archive.record, published(home))),
    file("codebook.md", codebook),
  ];
  const zip = zipOf([...texts, described, ...tables], lastChangeOf(record.archive));
  return [...tables, described, { name: archiveName, bytes: zip }];
}

function tableFiles(record: JudgedRecord): readonly NamedBytes[] {
  return [
    ...allTables.map((table) => file(`${table.name}.csv`, csvOf(record, table))),
    ...mainTables.map((table) => file(`${table.name}.json`, jsonOf(record, table))),
    ...mainTables.map((table) => file(`${table.name}.schema.json`, jsonText(jsonSchemaOf(table)))),
  ];
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function file(name: string, text: string): NamedBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}
