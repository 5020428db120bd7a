import { expect, test } from "vitest";

import { wikidataItemsStandOnce } from "../../../src/loading/rules/wikidata-items-stand-once";
import { anActor, aWeapon } from "../../builders";
import { findingsOf, noFindings } from "../findings-of";

test("an item of Wikidata in two entries is a fault, be they of one kind or of two", () => {
  const actors = [anActor({ wikidata: "Q1" }), anActor({ id: "another", wikidata: "Q1" })];
  const weapons = [aWeapon({ wikidata: "Q1" })];
  expect(findingsOf(wikidataItemsStandOnce, { actors, weapons }).faults).toMatchObject([
    { file: "content/actors/another.md", field: "wikidata", found: "Q1" },
    { file: "content/weapons/a-missile.md", field: "wikidata", found: "Q1" },
  ]);
});

test("entries without one, and with items of their own, are none", () => {
  const actors = [anActor({ wikidata: "Q1" }), anActor({ id: "another" }), anActor({ id: "a-third" })];
  expect(findingsOf(wikidataItemsStandOnce, { actors, weapons: [aWeapon({ wikidata: "Q2" })] })).toEqual(noFindings);
});
