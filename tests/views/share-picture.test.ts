import { expect, test, vi } from "vitest";

import { warningCard } from "../../src/views/share-cards";
import { cardAlt, pictureFiles, pictureOfEntry, pictureOfRecord } from "../../src/views/share-picture";
import { aRecord, aWarning, aWithdrawal } from "../builders";
import { aJudgedRecord } from "./judged";

test("a picture is told in words: what, when, who, the headline and what became of it", () => {
  expect(cardAlt(warningCard(aJudgedRecord(), aWarning()))).toBe(
    "Warning. 10 January 2023 · A President: Long-range missiles would bring an answer. " +
      "Not crossed so far, 1,086 days on. As of 31 December 2025, A Record.",
  );
});

test("a page's picture has the address under which the site is published", () => {
  expect(pictureOfEntry(aJudgedRecord(), { kind: "warnings", entry: aWarning() })).toMatchObject({
    src: "https://record.example/og/warnings/2023-01-10-a-warning.png",
    width: 1200,
    height: 630,
  });
});

test("an entry has a picture at each id it ever had", () => {
  const record = aJudgedRecord({ warnings: [aWarning({ formerIds: ["2023-01-09-a-warning"] })] });
  const warnings = pictureFiles(record).filter(({ kind }) => kind === "warnings");
  expect(warnings.map(({ id }) => id)).toEqual(["2023-01-10-a-warning", "2023-01-09-a-warning"]);
  expect(warnings[0]?.card).toEqual(warnings[1]?.card);
});

test("the picture of a withdrawn entry says so, and no longer what the entry had said", () => {
  const record = aJudgedRecord({ warnings: [aWarning({ withdrawn: aWithdrawal() })] });
  const card = pictureFiles(record).find(({ kind }) => kind === "warnings")?.card;
  expect(card).toMatchObject({ headline: "This entry was withdrawn", detail: "The statement was never made." });
  expect(JSON.stringify(card)).not.toContain("Long-range missiles");
});

test("a build without pictures makes none and mentions none", async () => {
  vi.stubEnv("SHARE_PICTURES", "off");
  vi.resetModules();
  const { pictureOfRecord: without } = await import("../../src/views/share-picture");
  const { pictureFiles: noFiles } = await import("../../src/views/share-picture");
  vi.unstubAllEnvs();
  vi.resetModules();
  expect(without(aRecord())).toBeNull();
  expect(noFiles(aJudgedRecord())).toEqual([]);
  expect(pictureOfRecord(aRecord())).not.toBeNull();
});
