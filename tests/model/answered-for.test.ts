import { expect, test } from "vitest";

import { publisherName, unansweredOf } from "../../src/model/answered-for";
import { aRecord } from "../builders";

const owner = { name: "A Society", is: "body", page: "https://society.example/" } as const;

test("what the owner of a copy has not said is listed, and a DOI is not asked for", () => {
  const record = aRecord({ publisher: null, contact: null, repository: null, funding: null, doi: null });
  expect(unansweredOf(record).map(({ field }) => field)).toEqual(["publisher", "contact", "repository", "funding"]);
});

test("nothing is missing once all is said", () => {
  const record = aRecord({
    publisher: owner,
    contact: "errors@society.example",
    repository: { url: "https://github.com/society/record", on: "github" },
    funding: "Nobody pays for it.",
  });
  expect(unansweredOf(record)).toEqual([]);
});

test("while nobody says who publishes it, the record is named in the publisher's place, and no name is made up", () => {
  expect(publisherName(aRecord({ publisher: null, name: "A Record" }))).toBe("A Record");
  expect(publisherName(aRecord({ publisher: owner }))).toBe("A Society");
});
