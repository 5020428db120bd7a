import { expect, test } from "vitest";

import { placesAreToldApart } from "../../../src/loading/rules/places-are-told-apart";
import { findingsOf, noFindings } from "../findings-of";

const kyiv = { name: "Kyiv", names: ["Kiev", "Киев"] };

test("a name that two places have is a fault, in whatever letters it is written", () => {
  const places = [kyiv, { name: "Crimea", names: ["Крым", "KIEV"] }];
  expect(findingsOf(placesAreToldApart, { places }).faults).toMatchObject([
    { file: "content/places.yaml", field: "places[1].names[1]", found: "KIEV" },
  ]);
});

test("a name that stands twice at its place is a fault; the same in other letters is not", () => {
  const places = [{ name: "Kyiv", names: ["Kiev", "Киев", "Kiev"] }];
  expect(findingsOf(placesAreToldApart, { places }).faults).toMatchObject([{ field: "places[0].names[2]" }]);
});

test("a name that stands for much else is a fault", () => {
  const places = [{ name: "United States", names: ["US"] }];
  expect(findingsOf(placesAreToldApart, { places }).faults).toMatchObject([
    { field: "places[0].names[0]", found: "US" },
  ]);
});

test("places with names of their own are none", () => {
  expect(findingsOf(placesAreToldApart, { places: [kyiv] })).toEqual(noFindings);
});

test("a main name that is another's already is a fault at that name, and says whose", () => {
  const places = [kyiv, { name: "KIEV", names: [] }];
  expect(findingsOf(placesAreToldApart, { places }).faults).toMatchObject([
    { field: "places[1].name", allowed: expect.stringContaining("it stands at Kyiv") as string },
  ]);
});
