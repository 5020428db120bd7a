import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Entries } from "../../src/model/archive";
import {
  areStandard,
  type Assumptions,
  formatAssumptions,
  judgeUnder,
  lineDifferences,
  parseAssumptions,
  standardAssumptions,
} from "../../src/model/assumptions";
import { judgeableOf } from "../../src/model/derivation";
import { judge } from "../../src/model/record";
import { windowDaysOf, type WindowName, windowNames } from "../../src/model/terms/assumption";
import { authorities } from "../../src/model/terms/warning";
import { totalsOf } from "../../src/model/totals";
import { derivationRecordOf } from "../../src/views/derivation-steps";
import { aLine, anAnswer, anArchive, anEvent, aWarning, on } from "../builders";
import { arbitraryAssumptions } from "./arbitrary-assumptions";
import { arbitraryLinks } from "./arbitrary-links";

const asOf = "2025-12-31";

function under(assumptions: Partial<Assumptions>, entries: Partial<Entries>) {
  return judgeUnder({ ...standardAssumptions, ...assumptions }, anArchive(entries), asOf);
}

function theLine(assumptions: Partial<Assumptions>, entries: Partial<Entries>) {
  return under(assumptions, entries).judgements.ofLine.get("a-line");
}

const inPart = anEvent({ answers: [anAnswer({ relation: "partial-crossing", missing: "scale" })] });
const saidToCross = anEvent({ answers: [anAnswer({ relation: "partial-crossing", missing: "reading" })] });
const crossed = anEvent({ answers: [anAnswer()] });
const answeredOn = (date: string) =>
  anEvent({
    id: "an-answer",
    date: on(date),
    sides: ["russia"],
    answers: [anAnswer({ relation: "stated-consequence" })],
  });

describe("a partial crossing", () => {
  test("can be read as a full crossing", () => {
    const line = theLine({ partial: "as-crossing" }, { events: [inPart] });
    expect(line).toMatchObject({ lineStatus: "crossed", outcome: "none-on-record" });
  });

  test("can be left out of account", () => {
    expect(theLine({ partial: "ignore" }, { events: [inPart] })?.outcome).toBe("not-crossed");
  });

  test("left out takes its window with it, so that an answer to it comes unprompted", () => {
    const events = [inPart, answeredOn("2023-03-05")];
    expect(theLine({}, { events })?.response).toBe("carried-out");
    expect(theLine({ partial: "ignore" }, { events })?.response).toBe("unprompted");
  });

  test("that is only said to cross moves nothing under any reading", () => {
    for (const partial of ["standard", "as-crossing", "ignore"] as const)
      expect(theLine({ partial }, { events: [saidToCross] })).toMatchObject({
        outcome: "not-crossed",
        flags: ["said-to-cross"],
      });
  });
});

describe("a window", () => {
  test("of another length decides what counts as a response", () => {
    const events = [crossed, answeredOn("2023-07-01")];
    const responses = windowNames.map((window) => theLine({ window }, { events })?.response);
    expect(responses).toEqual(["none-on-record", "none-on-record", "carried-out", "carried-out", "carried-out"]);
  });

  test("without limit takes in what came years later", () => {
    const line = theLine({ window: "none" }, { events: [crossed, answeredOn("2025-12-30")] });
    expect(line).toMatchObject({ response: "carried-out", open: false });
  });

  test("can be each of those that results are published for", () => {
    expect(windowNames.map(windowDaysOf)).toEqual([30, 90, 180, 365, null]);
    expect(() => windowDaysOf("31" as WindowName)).toThrow(RangeError);
  });
});

describe("statements of other authorities", () => {
  const warnings = [
    aWarning({ id: "by-a-deputy", authority: "c" }),
    aWarning({ id: "by-a-president", authority: "a", date: on("2024-01-10") }),
  ];

  test("are dropped before lines are formed, with their links and their dates", () => {
    const events = [anEvent({ answers: [anAnswer({ warning: "by-a-deputy" })] })];
    expect(theLine({}, { warnings, events })?.lineStatus).toBe("crossed");
    expect(theLine({ authorities: ["a"] }, { warnings, events })).toMatchObject({
      lineStatus: "not-crossed",
      daysHeld: { days: { least: 721 } },
    });
  });

  test("take a line with them that nobody else stated", () => {
    const { record, judgements } = under({ authorities: ["b"] }, { warnings });
    expect([judgements.ofLine.size, judgements.ofWarning.size]).toEqual([0, 0]);
    expect(totalsOf(record, judgements).all).toEqual({ lines: 0, statements: 0 });
  });
});

describe("the lines that fare otherwise", () => {
  const lines = ["steady", "moved", "gone"].map((id) => aLine({ id }));
  const warnings = [
    aWarning({ id: "steady-1", line: "steady" }),
    aWarning({ id: "moved-1", line: "moved" }),
    aWarning({ id: "gone-1", line: "gone", authority: "c" }),
  ];
  const stepTo = (warning: string) => anAnswer({ warning, relation: "partial-crossing", missing: "scale" });

  function differences(assumptions: Partial<Assumptions>, entries: Partial<Entries>) {
    const all = { lines, warnings, ...entries };
    return lineDifferences(under({}, all), under(assumptions, all));
  }

  test("are those whose outcome changes and, apart, those that are not formed", () => {
    const found = differences(
      { partial: "ignore", authorities: ["a"] },
      { events: [anEvent({ answers: [stepTo("moved-1")] })] },
    );
    expect(found.inOutcome.map(({ line }) => line.id)).toEqual(["moved"]);
    expect(found.inOutcome[0]).toMatchObject({
      before: { outcome: "partly-crossed" },
      after: { outcome: "not-crossed" },
    });
    expect(found.notFormed.map(({ line }) => line.id)).toEqual(["gone"]);
    expect(found.inStatusOnly).toEqual([]);
  });

  test("are told apart where only the status of the line changes", () => {
    const acted = {
      ...answeredOn("2023-03-05"),
      answers: [anAnswer({ warning: "moved-1", relation: "stated-consequence" })],
    };
    const events = [anEvent({ answers: [stepTo("moved-1")] }), acted];
    const found = differences({ partial: "as-crossing" }, { events });
    expect(found.inOutcome).toEqual([]);
    expect(found.inStatusOnly.map(({ line }) => line.id)).toEqual(["moved"]);
  });

  test("are none under the standard rules", () => {
    const found = differences({}, { events: [anEvent({ answers: [stepTo("moved-1")] })] });
    expect(found).toEqual({ inOutcome: [], inStatusOnly: [], notFormed: [] });
  });
});

describe("whatever a reader assumes", () => {
  const statements = [
    aWarning({ authority: "a" }),
    aWarning({ id: "another", date: on("2024-01-10"), authority: "c", consequenceForm: "risk" }),
  ];
  const material = fc.tuple(arbitraryLinks(), arbitraryAssumptions());

  test("the published data give what the whole record gives", () => {
    fc.assert(
      fc.property(material, ([links, assumptions]) => {
        const archive = anArchive({ warnings: statements, events: links.map(({ event }) => event) });
        const sent = JSON.parse(JSON.stringify(derivationRecordOf(archive))) as ReturnType<typeof derivationRecordOf>;
        const whole = judgeUnder(assumptions, archive, asOf).judgements.ofLine;
        const fromData = judgeUnder(assumptions, judgeableOf(sent), sent.asOf).judgements.ofLine;
        const plain = (judged: typeof fromData) =>
          [...judged].map(([id, { lineStatus, response, outcome, flags, daysHeld }]) => ({
            ...{ id, lineStatus, response, outcome, flags, daysHeld },
          }));
        expect(plain(fromData)).toEqual(plain(whole));
      }),
    );
  });

  test("no line is partly crossed unless such links are read as they stand", () => {
    fc.assert(
      fc.property(material, ([links, assumptions]) => {
        fc.pre(assumptions.partial !== "standard");
        const archive = anArchive({ warnings: statements, events: links.map(({ event }) => event) });
        const { judgements } = judgeUnder(assumptions, archive, asOf);
        expect([...judgements.ofLine.values()].map(({ lineStatus }) => lineStatus)).not.toContain("partly-crossed");
      }),
    );
  });

  test("the standard assumptions give the published judgements", () => {
    fc.assert(
      fc.property(arbitraryLinks(), (links) => {
        const archive = anArchive({ warnings: statements, events: links.map(({ event }) => event) });
        const all = { ...standardAssumptions, authorities };
        expect(judgeUnder(all, archive, asOf).judgements).toEqual(judge(archive, { asOf, windowDays: 365 }));
      }),
    );
  });
});

describe("the address of assumptions", () => {
  test("is read back as what was written", () => {
    fc.assert(
      fc.property(arbitraryAssumptions(), (assumptions) => {
        expect(parseAssumptions(formatAssumptions(assumptions))).toEqual({ ...assumptions, dropped: [] });
      }),
    );
  });

  test("names only what is not standard", () => {
    fc.assert(
      fc.property(arbitraryAssumptions(), (assumptions) => {
        expect(formatAssumptions(assumptions) === "").toBe(areStandard(assumptions));
      }),
    );
    expect(formatAssumptions({ window: "none", partial: "as-crossing", authorities: ["a", "b"] })).toBe(
      "?window=none&partial=as-crossing&authority=a,b",
    );
  });

  test("may be the one that a form sends, with a name repeated", () => {
    const asked = parseAssumptions("?window=365&partial=standard&authority=b&authority=a");
    expect(asked).toEqual({ ...standardAssumptions, authorities: ["a", "b"], dropped: [] });
  });

  test("may write out the standard rules", () => {
    expect(areStandard(parseAssumptions("?window=365&partial=standard&authority=c,b,a"))).toBe(true);
  });

  test("asks for everybody's statements where it names no authority", () => {
    expect(parseAssumptions("?authority=").authorities).toEqual(standardAssumptions.authorities);
  });

  test("is read without what is not known, which is listed once", () => {
    expect(parseAssumptions("?window=45&partial=ignore&authority=a,z&colour=red,blue&window=45")).toEqual({
      window: "365",
      partial: "ignore",
      authorities: ["a"],
      dropped: ["window=45", "authority=z"],
    });
  });
});
