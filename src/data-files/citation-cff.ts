import { stringify } from "yaml";

import type { RecordSettings } from "../model/archive";
import { dataDescription, dataKeywords } from "./data-package";
import { licenceNamed } from "./licence";

/** The record as a data set to cite, in the Citation File Format 1.2.0. `url`: where it is published. */
export function citationCff(record: RecordSettings, url: string): string {
  const citation = {
    "cff-version": "1.2.0",
    message: "If you use the data, please cite them as below; for what was said or done, cite the source itself.",
    type: "dataset",
    title: record.name,
    abstract: dataDescription,
    authors: [{ name: record.publisher }],
    version: record.dataVersion,
    "date-released": record.asOf,
    url,
    license: licenceNamed(record.licence).spdx,
    keywords: [...dataKeywords],
  };
  return stringify(citation, { lineWidth: 0 });
}
