import { describe, expect, test } from "vitest";

import type { Link, Warning } from "../../src/model/archive";
import { on } from "../builders";
import { derive } from "./derive";
import { crossing, otherResponse, partialCrossing, restraint, rhetoric, statedConsequence } from "./links";

/* CODEBOOK sections 3, 4, 6 and 7, beyond the cases of section 12. */

function lapsedOn(date: string): Pick<Warning, "lapsed"> {
  return { lapsed: { date: on(date), reason: "It was withdrawn.", sources: ["a-source"] } };
}

describe("a link counts", () => {
  test.each(["claimed", "disputed"] as const)("only if its event is confirmed, not %s", (certainty) => {
    const { counted, leftOut } = derive([crossing("2023-03-01", {}, { certainty })]);
    expect(counted).toEqual([]);
    expect(leftOut).toMatchObject([{ reason: "disputed-evidence" }]);
  });

  test("up to the as-of date, and with a vague date if that could have begun by then", () => {
    expect(derive([crossing("2025-12-31")]).lineStatus).toBe("crossed");
    expect(derive([crossing("2026-01-01")]).leftOut).toMatchObject([{ reason: "after-as-of" }]);
    expect(derive([crossing("2025-12")], {}, { asOf: "2025-12-15" }).lineStatus).toBe("crossed");
  });

  test("up to the last possible day of the lapse", () => {
    expect(derive([crossing("2023-06-30")], lapsedOn("2023-06")).lineStatus).toBe("crossed");
    expect(derive([crossing("2023-07-01")], lapsedOn("2023-06")).leftOut).toMatchObject([{ reason: "after-lapse" }]);
  });

  test("is left out for the first reason that applies", () => {
    const disputed = { certainty: "disputed" } as const;
    const reasonOf = (link: Link) => derive([link], lapsedOn("2023-06-01")).leftOut[0]?.reason;
    expect(reasonOf(partialCrossing("2023-01", { missing: "reading" }, disputed))).toBe("disputed-evidence");
    expect(reasonOf(partialCrossing("2023-01", { missing: "reading" }))).toBe("said-to-cross");
    expect(reasonOf(partialCrossing("2023-01", { missing: "scale" }))).toBe("order-uncertain");
    expect(reasonOf(partialCrossing("2023-08-01", { missing: "scale" }))).toBe("after-lapse");
    expect(reasonOf(partialCrossing("2026-02-01", { missing: "reading" }, disputed))).toBe("after-as-of");
  });
});

describe("the line", () => {
  test("is crossed also where it is veiled, once the warner itself has named the act", () => {
    expect(derive([crossing("2023-03-01")], { explicitness: "veiled" }).lineStatus).toBe("crossed");
  });

  test("is crossed by a crossing and a partial crossing in whichever order they came", () => {
    const { lineStatus, decidedBy } = derive([crossing("2023-03-01"), partialCrossing("2023-04-01")]);
    expect(lineStatus).toBe("crossed");
    expect(decidedBy.lineStatus.map(({ answer }) => answer.relation)).toEqual(["crossing"]);
  });
});

describe("the response", () => {
  test("is of full degree unless said otherwise", () => {
    const links = [crossing("2023-03-01"), statedConsequence("2023-03-05", { degree: null })];
    expect(derive(links).response).toBe("carried-out");
  });

  test("is the fullest there was, not the first", () => {
    const links = [
      crossing("2023-03-01"),
      rhetoric("2023-03-02"),
      otherResponse("2023-03-03"),
      statedConsequence("2023-03-04", { degree: "part" }),
      statedConsequence("2023-03-05", { degree: "full" }),
    ];
    expect(derive(links).response).toBe("carried-out");
    expect(derive(links.slice(0, 4)).response).toBe("carried-out-in-part");
    expect(derive(links.slice(0, 3)).response).toBe("other-response");
  });

  test("is unprompted where a stated consequence of part degree came with no crossing", () => {
    expect(derive([statedConsequence("2023-03-01", { degree: "part" })]).response).toBe("unprompted");
  });

  test("is unprompted also before a partial crossing", () => {
    const { lineStatus, response } = derive([statedConsequence("2023-03-01"), partialCrossing("2023-05-01")]);
    expect([lineStatus, response]).toEqual(["partly-crossed", "unprompted"]);
  });

  test("to nothing is unprompted if it was an act, and nothing if it was words", () => {
    expect(derive([otherResponse("2023-03-01")]).outcome).toBe("unprompted");
    expect(derive([rhetoric("2023-03-01")]).outcome).toBe("not-crossed");
  });

  test("before any crossing gives way to restraint only as the outcome, and only where there is no step", () => {
    const acted = [otherResponse("2023-03-01"), restraint("2023-04-01")];
    expect(derive(acted)).toMatchObject({ response: "unprompted", outcome: "held-back" });
    expect(derive([...acted, partialCrossing("2023-05-01")])).toMatchObject({
      response: "unprompted",
      outcome: "unprompted",
    });
  });

  test("to a partial crossing is not awaited, and may be words", () => {
    expect(derive([partialCrossing("2025-09-01")]).response).toBe("not-applicable");
    expect(derive([partialCrossing("2023-03-01"), rhetoric("2023-03-02")]).response).toBe("words-only");
  });

  test("is never called carried out where nothing particular had been named", () => {
    const vague: Partial<Warning> = { consequenceKinds: ["escalation-unspecified"] };
    for (const degree of ["full", "part"] as const)
      expect(derive([crossing("2023-03-01"), statedConsequence("2023-03-05", { degree })], vague).response).toBe(
        "acted-unspecified",
      );
  });

  test("is awaited only where more than a risk was stated", () => {
    const open = [crossing("2025-09-01")];
    expect(derive(open, { consequenceForm: "reserved" }).response).toBe("pending");
    expect(derive(open, { consequenceForm: null }).response).toBe("pending");
    expect(derive(open, { consequenceForm: "risk" }).response).toBe("none-on-record");
    expect(derive(open, { consequenceKinds: ["none-stated"], consequenceForm: null }).response).toBe("none-on-record");
  });

  test("in words is one of the warner's side, alone or with others, inside the window", () => {
    const joint = rhetoric("2023-03-02", {}, { sides: ["belarus", "russia"] });
    expect(derive([crossing("2023-03-01"), joint]).response).toBe("words-only");
    expect(derive([crossing("2023-03-01"), rhetoric("2023-03-02", {}, { sides: ["belarus"] })]).response).toBe(
      "none-on-record",
    );
    expect(derive([crossing("2023-03-01"), rhetoric("2023-02-01")]).response).toBe("none-on-record");
  });

  test("by an ally counts as the warner's own", () => {
    const links = [crossing("2023-03-01"), otherResponse("2023-03-05", {}, { sides: ["belarus"] })];
    expect(derive(links).response).toBe("other-response");
  });
});

describe("the outcome", () => {
  test("is the partial crossing before restraint, and restraint before the lapse", () => {
    const partial = partialCrossing("2023-02-01");
    const held = restraint("2023-03-01");
    expect(derive([partial, held], lapsedOn("2023-06-01")).outcome).toBe("partly-crossed");
    expect(derive([held], lapsedOn("2023-06-01")).outcome).toBe("held-back");
    expect(derive([], lapsedOn("2023-06-01")).outcome).toBe("lapsed");
  });

  test("is restraint or lapse before vagueness", () => {
    expect(derive([restraint("2023-03-01")], { explicitness: "veiled" }).outcome).toBe("held-back");
    expect(derive([], { explicitness: "veiled", ...lapsedOn("2023-06-01") }).outcome).toBe("lapsed");
  });

  test("is not moved by restraint that is only claimed", () => {
    expect(derive([restraint("2023-03-01", {}, { certainty: "claimed" })]).outcome).toBe("not-crossed");
  });

  test("is not a lapse that comes after the as-of date", () => {
    expect(derive([], lapsedOn("2026-01-01")).outcome).toBe("not-crossed");
    expect(derive([], lapsedOn("2025-12-31")).outcome).toBe("lapsed");
  });

  test("names the links it rests on", () => {
    const links = [crossing("2023-03-01"), rhetoric("2023-03-02"), rhetoric("2023-03-03")];
    const { decidedBy } = derive(links);
    expect(decidedBy).toEqual({ lineStatus: [links[0]], response: links.slice(1), outcome: links.slice(1) });
  });
});

describe("the flag", () => {
  test("provisional goes with any answer that may still become fuller", () => {
    const open = [crossing("2025-09-01")];
    expect(derive([...open, statedConsequence("2025-09-05", { degree: "part" })]).flags).toEqual(["provisional"]);
    expect(derive([...open, statedConsequence("2025-09-05")]).flags).toEqual([]);
    expect(derive(open).flags).toEqual([]);
  });

  test("provisional goes with a partial crossing that nobody has answered yet", () => {
    expect(derive([partialCrossing("2025-09-01")]).flags).toEqual(["provisional"]);
  });

  test("late-response goes with acts outside every window, not with words", () => {
    expect(derive([crossing("2023-03-01"), otherResponse("2024-03-01")]).flags).toEqual(["late-response"]);
    expect(derive([crossing("2023-03-01"), rhetoric("2024-03-01")]).flags).toEqual([]);
    expect(derive([crossing("2023-03-01"), otherResponse("2024-02")]).flags).toEqual([]);
    expect(derive([crossing("2023-03-01"), otherResponse("2024-06-01"), crossing("2024-07-01")]).flags).toEqual([
      "late-response",
    ]);
  });

  test("answered-before-crossing goes with what answered, in acts or words, if all of it ended before the first crossing", () => {
    const early = [partialCrossing("2023-02-01"), rhetoric("2023-02-02"), crossing("2023-06-01")];
    expect(derive(early)).toMatchObject({ response: "words-only", flags: ["answered-before-crossing"] });
    expect(derive([...early, rhetoric("2023-06-02")]).flags).toEqual([]);
    expect(derive([...early, otherResponse("2023-06")]).flags).toEqual([]);
    expect(derive([partialCrossing("2023-02-01"), rhetoric("2023-02-02")]).flags).toEqual([]);
  });

  test("answered-before-crossing asks, of what was carried out in full, only about the acts of full degree", () => {
    const links = [
      partialCrossing("2023-02-01"),
      statedConsequence("2023-02-02"),
      crossing("2023-06-01"),
      statedConsequence("2023-06-02", { degree: "part" }),
    ];
    expect(derive(links)).toMatchObject({ response: "carried-out", flags: ["answered-before-crossing"] });
  });

  test("restraint-before goes up to the first day of the first step, restraint-after from the next day", () => {
    const restrained = (date: string) => derive([crossing("2024-03-01"), restraint(date)]).flags;
    expect(restrained("2024-03-01")).toEqual(["restraint-before"]);
    expect(restrained("2024-03-02")).toEqual(["restraint-after"]);
    expect(restrained("2024-03")).toEqual(["restraint-before"]);
  });

  test("restraint-before and restraint-after may go together", () => {
    const links = [restraint("2023-02-01"), crossing("2024-03-01"), restraint("2024-05-01")];
    expect(derive(links).flags).toEqual(["restraint-before", "restraint-after"]);
  });

  test("restated needs another statement that begins after the last possible day of the first crossing", () => {
    const restated = (date: string) => derive([crossing("2023-03")], {}, {}, [date]).flags;
    expect(restated("2023-04-01")).toEqual(["restated"]);
    expect(restated("2023-03-31")).toEqual([]);
    expect(restated("2023")).toEqual([]);
    expect(restated("2026-01-01")).toEqual([]);
  });

  test("restated needs a crossing, not a partial one", () => {
    expect(derive([partialCrossing("2023-03-01")], {}, {}, ["2023-04-01"]).flags).toEqual([]);
  });

  test("of a link left out goes up also where another link decides", () => {
    const links = [crossing("2023-03-01"), crossing("2023-02-01", {}, { certainty: "claimed" })];
    expect(derive(links)).toMatchObject({ lineStatus: "crossed", flags: ["disputed-evidence"] });
  });
});

test("a line held back first and crossed later is crossed, and days held and a flag show the delay", () => {
  const { outcome, flags, daysHeld } = derive([restraint("2023-02-01"), crossing("2024-03-01")]);
  expect([outcome, flags, daysHeld?.days.least]).toEqual(["none-on-record", ["restraint-before"], 416]);
});

test("an as-of date that is no day is refused", () => {
  expect(() => derive([], {}, { asOf: "2025-12" })).toThrow(RangeError);
});
