import { expect, test } from "vitest";

import { datasetFacts } from "../../src/data-files/dataset-facts";
import type { RecordSettings } from "../../src/model/archive";
import { datasetJsonLd } from "../../src/views/json-ld";
import { anAnswer, anEvent, aRecord, aWarning } from "../builders";
import { aJudgedRecord } from "../views/judged";

const files = [{ name: "warnings.csv", bytes: new TextEncoder().encode("id\r\n") }];

function datasetOf(settings: Partial<RecordSettings> = {}): Readonly<Record<string, unknown>> {
  const record = aRecord(settings);
  const judged = aJudgedRecord({
    record,
    warnings: [aWarning({ side: "russia" })],
    events: [anEvent({ sides: ["european-union", "france", "nato"], answers: [anAnswer()] })],
  });
  return JSON.parse(datasetJsonLd(record, datasetFacts(judged, files))) as Readonly<Record<string, unknown>>;
}

/** What Google Dataset Search requires and recommends, and what else catalogues read, where nobody needs be named for it. */
const asked = [
  ...["name", "description", "url", "license", "version", "keywords", "isAccessibleForFree", "inLanguage"],
  ...["temporalCoverage", "spatialCoverage", "variableMeasured", "measurementTechnique", "dateModified"],
  ...["isBasedOn", "distribution"],
];

test("it has what catalogues of data ask for, and a description as long as they take", () => {
  const dataset = datasetOf();
  expect(asked.filter((property) => !(property in dataset))).toEqual([]);
  const { length } = String(dataset.description);
  expect([length >= 50, length <= 5000]).toEqual([true, true]);
});

test("who made it, its DOI and the day of its release stand there only once they are known", () => {
  const silent = datasetOf({ publisher: null, doi: null, released: null });
  const known = ["publisher", "creator", "identifier", "datePublished", "sameAs"];
  expect(known.filter((property) => property in silent)).toEqual([]);
  const publisher = { name: "A Publisher", is: "body" as const, page: "https://publisher.example/" };
  expect(datasetOf({ publisher, doi: "10.1/2", released: "2026-02-03" })).toMatchObject({
    creator: { "@type": "Organization", name: "A Publisher", url: "https://publisher.example/" },
    publisher: { name: "A Publisher" },
    identifier: "https://doi.org/10.1/2",
    datePublished: "2026-02-03",
    sameAs: "https://record.example/data/versions/1.0.0/",
  });
});

test("it covers the states that spoke or acted, by their codes, and no unions of states", () => {
  expect(datasetOf().spatialCoverage).toEqual([
    { "@type": "Country", name: "France", identifier: "FR" },
    { "@type": "Country", name: "Russia", identifier: "RU" },
  ]);
});

test("a file stands with its address, type, length and SHA-256", () => {
  expect(datasetOf().distribution).toEqual([
    {
      "@type": "DataDownload",
      name: "warnings.csv",
      contentUrl: "https://record.example/data/warnings.csv",
      encodingFormat: "text/csv",
      contentSize: "4 B",
      sha256: "b07665d138dbf93f742cf57a9d21cdceff8113310e10e81271fd0d1f0d9ac652",
    },
  ]);
});

test("what is measured are the columns of the tables, but for those in which an entry speaks of itself", () => {
  const measured = datasetOf().variableMeasured as readonly { name: string; description: string }[];
  const names = measured.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["warnings.outcome", "links.relation", "sides.iso"]));
  expect(names.filter((name) => /\.(?:id|changes|reviewed|page)$/.test(name))).toEqual([]);
  expect(measured.filter(({ description }) => description === "")).toEqual([]);
});
