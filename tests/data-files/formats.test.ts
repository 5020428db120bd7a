import { afterEach, expect, test } from "vitest";

import { zipOf } from "../../src/data-files/formats";

const timeZone = process.env.TZ;

afterEach(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

function packedIn(zone: string): Uint8Array {
  process.env.TZ = zone;
  return zipOf([{ name: "a.txt", bytes: new TextEncoder().encode("words") }], "2026-03-29");
}

test("the zip is the same to the byte wherever it is packed, also on a day when the clocks change", () => {
  const here = packedIn("UTC");
  for (const zone of ["Asia/Tokyo", "America/Los_Angeles", "Europe/Berlin"]) expect(packedIn(zone)).toEqual(here);
});

test("another day makes another zip", () => {
  const file = { name: "a.txt", bytes: new Uint8Array([1]) };
  expect(zipOf([file], "2026-03-29")).not.toEqual(zipOf([file], "2026-03-30"));
});
