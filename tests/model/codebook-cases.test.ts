import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import type { Link, Warning } from "../../src/model/archive";
import type { Derivation, Terms } from "../../src/model/derivation";
import { deriveOutcome } from "../../src/model/outcome/derive-outcome";
import { aWarning, on } from "../builders";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

const terms: Terms = { asOf: "2025-12-31", windowDays: 365 };

interface Case {
  /** As CODEBOOK section 12 words it. */
  readonly written: string;
  readonly warning?: Partial<Warning>;
  readonly links: readonly Link[];
  readonly line: Derivation["lineStatus"];
  readonly response: Derivation["response"];
  readonly outcome: Derivation["outcome"];
  readonly flags?: Derivation["flags"];
}

const cases: readonly Case[] = [
  {
    written: "none → not-crossed",
    links: [],
    line: "not-crossed",
    response: "not-applicable",
    outcome: "not-crossed",
  },
  {
    written: "H → held-back",
    links: [restraint("2023-02-01")],
    line: "not-crossed",
    response: "not-applicable",
    outcome: "held-back",
    flags: ["restraint-before"],
  },
  {
    written: "C 2023-03-01 → none-on-record",
    links: [crossing("2023-03-01")],
    line: "crossed",
    response: "none-on-record",
    outcome: "none-on-record",
  },
  {
    written: "C, R next day → words-only",
    links: [crossing("2023-03-01"), rhetoric("2023-03-02")],
    line: "crossed",
    response: "words-only",
    outcome: "words-only",
  },
  {
    written: "C, R by the warned side → none-on-record",
    links: [crossing("2023-03-01"), rhetoric("2023-03-02", {}, { sides: ["united-states"] })],
    line: "crossed",
    response: "none-on-record",
    outcome: "none-on-record",
  },
  {
    written: "C, R, O → other-response",
    links: [crossing("2023-03-01"), rhetoric("2023-03-02"), otherResponse("2023-03-05")],
    line: "crossed",
    response: "other-response",
    outcome: "other-response",
  },
  {
    written: "C, S of part degree → carried-out-in-part",
    links: [crossing("2023-03-01"), statedConsequence("2023-03-05", { degree: "part" })],
    line: "crossed",
    response: "carried-out-in-part",
    outcome: "carried-out-in-part",
  },
  {
    written: "P → partly-crossed",
    links: [partialCrossing("2023-03-01", { missing: "stage" })],
    line: "partly-crossed",
    response: "not-applicable",
    outcome: "partly-crossed",
  },
  {
    written: "P, O → other-response, line partly-crossed",
    links: [partialCrossing("2023-03-01", { missing: "stage" }), otherResponse("2023-03-05")],
    line: "partly-crossed",
    response: "other-response",
    outcome: "other-response",
  },
  {
    written: "P 2023-03-01, S 2023-04-01, C 2024-06-01 → crossed, carried-out",
    links: [
      partialCrossing("2023-03-01", { missing: "stage" }),
      statedConsequence("2023-04-01"),
      crossing("2024-06-01"),
    ],
    line: "crossed",
    response: "carried-out",
    outcome: "carried-out",
  },
  {
    written: "S → unprompted, line not-crossed",
    links: [statedConsequence("2023-03-01")],
    line: "not-crossed",
    response: "unprompted",
    outcome: "unprompted",
  },
  {
    written: "S 2023-03-01, C 2023-05-01 → crossed, unprompted",
    links: [statedConsequence("2023-03-01"), crossing("2023-05-01")],
    line: "crossed",
    response: "unprompted",
    outcome: "unprompted",
  },
  {
    written: "C 2023-03-01, S 2024-12-01 → none-on-record, late-response",
    links: [crossing("2023-03-01"), statedConsequence("2024-12-01")],
    line: "crossed",
    response: "none-on-record",
    outcome: "none-on-record",
    flags: ["late-response"],
  },
  {
    written: "P 2023-03-01, P 2024-09-01, S 2025-06-01 → partly-crossed, carried-out",
    links: [
      partialCrossing("2023-03-01", { missing: "stage" }),
      partialCrossing("2024-09-01", { missing: "scale" }),
      statedConsequence("2025-06-01"),
    ],
    line: "partly-crossed",
    response: "carried-out",
    outcome: "carried-out",
  },
  {
    written: "C 2025-09-01, R → pending",
    links: [crossing("2025-09-01"), rhetoric("2025-09-02")],
    line: "crossed",
    response: "pending",
    outcome: "pending",
  },
  {
    written: "C 2025-09-01, O → other-response, provisional",
    links: [crossing("2025-09-01"), otherResponse("2025-09-05")],
    line: "crossed",
    response: "other-response",
    outcome: "other-response",
    flags: ["provisional"],
  },
  {
    written: "H 2023-02-01, C 2024-03-01 → none-on-record, restraint-before",
    links: [restraint("2023-02-01"), crossing("2024-03-01")],
    line: "crossed",
    response: "none-on-record",
    outcome: "none-on-record",
    flags: ["restraint-before"],
  },
  {
    written: "disputed C → not-crossed, disputed-evidence",
    links: [crossing("2023-03-01", {}, { certainty: "disputed" })],
    line: "not-crossed",
    response: "not-applicable",
    outcome: "not-crossed",
    flags: ["disputed-evidence"],
  },
  {
    written: "P said to cross → not-crossed, said-to-cross",
    links: [partialCrossing("2023-03-01", { missing: "reading" })],
    line: "not-crossed",
    response: "not-applicable",
    outcome: "not-crossed",
    flags: ["said-to-cross"],
  },
  {
    // A content rule stops publication; here the link moves nothing, as with an event before a line's first statement.
    written: "C 2022-12-31 → error",
    links: [crossing("2022-12-31")],
    line: "not-crossed",
    response: "not-applicable",
    outcome: "not-crossed",
  },
  {
    written: 'C "2023-01" → not-crossed, order-uncertain',
    links: [crossing("2023-01")],
    line: "not-crossed",
    response: "not-applicable",
    outcome: "not-crossed",
    flags: ["order-uncertain"],
  },
  {
    written: "with a source for the order → crossed",
    links: [crossing("2023-01", { order: "after" })],
    line: "crossed",
    response: "none-on-record",
    outcome: "none-on-record",
  },
  {
    written: "lapsed 2023-06-01, C 2023-08-01 → lapsed",
    warning: { lapsed: { date: on("2023-06-01"), reason: "It was withdrawn.", sources: ["a-source"] } },
    links: [crossing("2023-08-01")],
    line: "not-crossed",
    response: "not-applicable",
    outcome: "lapsed",
    flags: ["after-lapse"],
  },
  {
    written: "veiled, none → not-assessable",
    warning: { explicitness: "veiled" },
    links: [],
    line: "not-testable",
    response: "not-applicable",
    outcome: "not-assessable",
  },
];

describe("the cases of CODEBOOK section 12", () => {
  test.each(cases)("$written", ({ warning, links, line, response, outcome, flags = [] }) => {
    expect(deriveOutcome(aWarning(warning), links, terms)).toMatchObject({
      lineStatus: line,
      response,
      outcome,
      flags: [...flags],
    });
  });

  test("are all here, to the letter", () => {
    const codebook = readFileSync(new URL("../../content/codebook.md", import.meta.url), "utf8");
    const published = /^Warning 2023-01-10, .*:\n(.*)\.$/m.exec(codebook)?.[1];
    expect(published?.split(/ · |; /)).toEqual(cases.map(({ written }) => written));
  });
});
