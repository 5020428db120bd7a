import { createHash } from "node:crypto";

import { data, dataFile, keptFile, keptVersionPage, method, published } from "../addresses";
import type { RecordSettings } from "../model/archive";
import { spanOf } from "../model/dates";
import type { JudgedRecord } from "../model/record";
import { type EventSide, isoCodeOf, sideLabels, sides, unionCodes } from "../model/terms/side";
import { keptFiles, type KeptVersion } from "../schema/kept-version";
import { versionAddress } from "../views/citation";
import type { DatasetFacts } from "../views/json-ld";
import { mainTables } from "./all-tables";
import { isoDay } from "./fields";
import { lastChangeOf, mediaTypeOf } from "./formats";
import { dataDescription, licenceNamed } from "./release-papers";
import { columnsOf } from "./table";
import type { NamedBytes } from "./zip";

/** How the data came to be: the same for every version. */
const technique = [
  "Public statements and events were read in sources and coded by a codebook; outcomes are derived from the codes by its rules",
];

/** Columns in which an entry speaks of itself, and not of its matter. */
const ofItself: ReadonlySet<string> = new Set([
  ...["id", "reviewed", "changes", "answered", "formerIds", "page", "asOf", "dataVersion", "codebookVersion"],
  ...["withdrawn", "withdrawnDate", "withdrawnReason", "withdrawnSee"],
]);

const measured = (table: string, columns: readonly { readonly name: string; readonly description: string }[]) =>
  columns
    .filter(({ name }) => !ofItself.has(name))
    .map(({ name, description }) => ({ name: `${table}.${name}`, description }));

/** The data as they are now, for those who catalogue data. */
export function datasetFacts(judged: JudgedRecord, files: readonly NamedBytes[]): DatasetFacts {
  const { archive } = judged;
  const { record } = archive;
  const [first] = archive.warnings;
  const sameAs = versionAddress(record);
  return {
    name: record.name,
    url: published(data),
    version: record.dataVersion,
    description: dataDescription(record),
    licenceUrl: licenceNamed(record.licence).url,
    keywords: record.subject.keywords,
    published: sameAs === null ? null : record.released,
    sameAs,
    modified: lastChangeOf(archive),
    covers: [first ? isoDay(spanOf(first.date).first) : record.asOf, record.asOf],
    countries: countriesIn(judged),
    columns: mainTables.flatMap((table) => measured(table.name, columnsOf(table))),
    technique: [...technique, published(method)],
    basedOn: basedOn(dataFile("sources.csv")),
    files: files.map(({ name, bytes }) => ({
      ...{ name, url: published(dataFile(name)), mediaType: mediaTypeOf(name), bytes: bytes.byteLength },
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
  };
}

/** The states whose words or acts the record tells of, in the order of the list of sides. */
function countriesIn({ archive }: JudgedRecord): DatasetFacts["countries"] {
  const told = new Set<EventSide>([
    ...archive.warnings.map(({ side }) => side),
    ...archive.events.flatMap(({ sides }) => sides),
  ]);
  return sides.flatMap((side) => {
    const code = isoCodeOf(side);
    return code !== null && told.has(side) && !unionCodes.has(code) ? [{ name: sideLabels[side], code }] : [];
  });
}

const basedOn = (path: string): DatasetFacts["basedOn"] => ({
  name: "The texts in which the facts were read, one by one in the table of sources",
  url: published(path),
});

/** One kept version, for those who catalogue data, as its own files have it. */
export function keptDatasetFacts(record: RecordSettings, kept: KeptVersion): DatasetFacts {
  const { version, described, files } = kept;
  const [{ path: licenceUrl }] = described.licenses;
  const main = new Set(mainTables.map(({ name }) => name));
  return {
    name: described.title,
    url: published(keptVersionPage(version)),
    version,
    ...{ description: described.description, licenceUrl, keywords: described.keywords },
    published: record.dataVersion === version ? record.released : null,
    sameAs: null,
    modified: described.created,
    covers: [kept.from ?? kept.asOf, kept.asOf],
    // Older versions do not say which of their sides are states.
    countries: [],
    columns: described.resources.flatMap(({ name, schema }) => (main.has(name) ? measured(name, schema.fields) : [])),
    technique,
    basedOn: basedOn(keptFile(version, keptFiles.zip)),
    files: files.map(({ name, bytes, sha256 }) => ({
      ...{ name, url: published(keptFile(version, name)), mediaType: mediaTypeOf(name), bytes, sha256 },
    })),
  };
}
