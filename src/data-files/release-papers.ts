import { stringify } from "yaml";

import { publisherName } from "../model/answered-for";
import type { RecordSettings } from "../model/archive";

/*
 * What the data say of themselves to those who cite and keep data: CITATION.cff, Zenodo, DataCite. Scripts write these
 * too, so addresses are handed in.
 */

/** What the data are, in one sentence for those who find them elsewhere. */
export function dataDescription({ subject }: RecordSettings): string {
  return `Red lines drawn ${subject.setting}: who warned of what, when, and what is known to have happened afterwards, with sources and with outcomes derived by published rules.`;
}

/** A licence as machines know it. */
export interface Licence {
  /** Its identifier in the SPDX list. */
  readonly spdx: string;
  readonly title: string;
  readonly url: string;
}

const licences: Readonly<Record<string, Licence>> = {
  "CC BY 4.0": {
    spdx: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  "CC0 1.0": {
    spdx: "CC0-1.0",
    title: "Creative Commons Zero 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
};

/**
 * The licence that `record.yaml` names, as machines know it.
 * @throws RangeError if it is not known here: one more licence is one more line above
 */
export function licenceNamed(name: string): Licence {
  const licence = licences[name];
  if (licence) return licence;
  throw new RangeError(`content/record.yaml: licence “${name}” → one of ${Object.keys(licences).join(", ")}`);
}

/**
 * The record as a data set to cite, in the Citation File Format 1.2.0; without a date until its version is released.
 * @param url where it is published
 */
export function citationCff(record: RecordSettings, url: string): string {
  const citation = {
    "cff-version": "1.2.0",
    message: "If you use the data, please cite them as below; for what was said or done, cite the source itself.",
    type: "dataset",
    title: record.name,
    abstract: dataDescription(record),
    authors: [{ name: publisherName(record) }],
    ...(record.doi === null ? {} : { doi: record.doi }),
    version: record.dataVersion,
    ...(record.released === null ? {} : { "date-released": record.released }),
    url,
    license: licenceNamed(record.licence).spdx,
    keywords: record.subject.keywords,
  };
  return stringify(citation, { lineWidth: 0 });
}

/** A released version, for those who keep and register data. */
export interface ReleasedVersion {
  readonly record: RecordSettings;
  /** The day of the release. */
  readonly released: string;
  /** The page on which the version is kept, with its host. */
  readonly url: string;
  /** The length of its zip. */
  readonly bytes: number;
}

/** `.zenodo.json`: what Zenodo takes a release for. */
export function zenodoJson({ record, released, url }: Omit<ReleasedVersion, "bytes">): string {
  const { publisher, repository } = record;
  return jsonText({
    title: record.name,
    description: dataDescription(record),
    upload_type: "dataset",
    creators: [{ name: publisherName(record) }],
    access_right: "open",
    license: licenceNamed(record.licence).spdx.toLowerCase(),
    version: record.dataVersion,
    publication_date: released,
    language: "eng",
    keywords: record.subject.keywords,
    related_identifiers: [
      { identifier: url, relation: "isIdenticalTo", resource_type: "dataset" },
      ...(repository ? [{ identifier: repository.url, relation: "isDerivedFrom", resource_type: "software" }] : []),
      ...(publisher ? [{ identifier: publisher.page, relation: "isDocumentedBy", resource_type: "other" }] : []),
    ],
  });
}

/** The fields by which DataCite registers a data set, in the JSON of its schema 4; its DOI where there is one. */
export function dataCiteJson({ record, released, url, bytes }: ReleasedVersion): string {
  const licence = licenceNamed(record.licence);
  const nameType = record.publisher?.is === "person" ? "Personal" : "Organizational";
  return jsonText({
    schemaVersion: "http://datacite.org/schema/kernel-4",
    ...(record.doi === null ? {} : { doi: record.doi }),
    url,
    creators: [{ name: publisherName(record), nameType }],
    titles: [{ title: record.name, lang: "en" }],
    publisher: { name: publisherName(record) },
    publicationYear: Number(released.slice(0, "YYYY".length)),
    types: { resourceTypeGeneral: "Dataset", resourceType: "Dataset" },
    subjects: record.subject.keywords.map((subject) => ({ subject })),
    dates: [
      { date: released, dateType: "Issued" },
      { date: record.asOf, dateType: "Collected" },
    ],
    language: "en",
    version: record.dataVersion,
    sizes: [`${bytes} bytes`],
    formats: ["application/zip"],
    rightsList: [
      { rights: licence.title, rightsUri: licence.url, rightsIdentifier: licence.spdx, rightsIdentifierScheme: "SPDX" },
    ],
    descriptions: [{ description: dataDescription(record), descriptionType: "Abstract" }],
  });
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
