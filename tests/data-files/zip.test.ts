import { afterEach, expect, test } from "vitest";

import { zipOf } from "../../src/data-files/zip";

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

test("what is unpacked may be read by everybody and written by its owner, where a system takes the zip at its word", () => {
  const zip = Buffer.from(packedIn("UTC"));
  const entry = zip.indexOf("PK\u0001\u0002", "latin1");
  expect((zip.readUInt32LE(entry + 38) >>> 16).toString(8)).toBe("100644");
});
