import { describe, expect, test } from "vitest";

import { proposedId, slugOf } from "../../../scripts/new/proposed-id";

const free = () => false;

describe("the id proposed", () => {
  test("for a warning is its date, the surname and the words of the headline that tell it apart", () => {
    const words = "Western long-range strikes would mean NATO countries fight Russia, Putin says";
    expect(proposedId("warnings", { date: "2024-09-12", surname: "putin", words }, free)).toBe(
      "2024-09-12-putin-western-long-range-strikes",
    );
  });

  test("for a source is the publisher, its date and some words of the title, in Latin letters", () => {
    const parts = { publisher: "Коммерсантъ", date: "2024-09", words: "Путин предупредил НАТО" };
    expect(proposedId("sources", parts, free)).toBe("kommersant-2024-09-putin-predupredil-nato");
  });

  test("for an actor is the name without accents", () => {
    expect(proposedId("actors", { words: "Sauli Niinistö" }, free)).toBe("sauli-niinisto");
  });

  test("keeps the name that tells it apart, also where it stands far behind", () => {
    const words = "German coast guard boards and detains the tanker Tagor";
    expect(proposedId("events", { date: "2026-05-01", words }, free)).toBe("2026-05-01-german-coast-guard-tagor");
    const common = new Set(["tagor"]);
    expect(proposedId("events", { date: "2026-05-01", words, common }, free)).toBe(
      "2026-05-01-german-coast-guard-boards",
    );
  });

  test("is numbered where it is taken", () => {
    const taken = new Set(["atacms", "atacms-2"]);
    expect(proposedId("weapons", { words: "ATACMS" }, (id) => taken.has(id))).toBe("atacms-3");
  });
});

test("an apostrophe joins what it stands between, any other sign parts it", () => {
  expect(slugOf("Russia's “red line”: F-16")).toBe("russias-red-line-f-16");
});
