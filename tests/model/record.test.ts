import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { AftermathEvent, Answer, Warning } from "../../src/model/archive";
import { spanOf } from "../../src/model/dates";
import type { Derivation } from "../../src/model/derivation";
import { judge, standardTerms } from "../../src/model/record";
import { aLine, anAnswer, anArchive, anEvent, aRecord, aWarning, aWithdrawal, on } from "../builders";
import { arbitraryDate, arbitraryLinks, shuffled } from "./arbitrary-links";

/* CODEBOOK section 6, "Lines", sentence by sentence. */

const terms = { asOf: "2025-12-31", windowDays: 365 };

const first = aWarning({ id: "first", date: on("2023-01-10") });
const second = aWarning({ id: "second", date: on("2024-01-10") });

function judged(warnings: readonly Warning[], events: readonly AftermathEvent[] = []) {
  return judge(anArchive({ warnings, events }), terms);
}

function theLine(warnings: readonly Warning[], events: readonly AftermathEvent[] = []): Derivation | undefined {
  return judged(warnings, events).ofLine.get("a-line");
}

const lapse = { date: on("2024-06-01"), reason: "It was withdrawn.", sources: ["a-source"] };

describe("a line", () => {
  test("holds from its first statement", () => {
    const crossed = anEvent({ date: on("2024-02-01"), answers: [anAnswer({ warning: "second" })] });
    expect(theLine([second, first], [crossed])?.daysHeld?.days).toEqual({ least: 387, most: 387 });
  });

  test("is as explicit as its most explicit statement", () => {
    const veiled = aWarning({ ...first, explicitness: "veiled" });
    expect(theLine([veiled, { ...second, explicitness: "line-only" }])?.lineStatus).toBe("not-crossed");
    expect(theLine([veiled, { ...second, explicitness: "veiled" }])?.lineStatus).toBe("not-testable");
  });

  test("has lapsed only when each of its statements has", () => {
    expect(theLine([{ ...first, lapsed: lapse }, second])?.outcome).toBe("not-crossed");
    expect(theLine([first, { ...second, lapsed: lapse }])?.outcome).toBe("not-crossed");
    expect(theLine([first, second].map((each) => ({ ...each, lapsed: lapse })))?.outcome).toBe("lapsed");
  });

  test("lapses between the last of the first days and the last of the last days on which its statements did", () => {
    const gone = (date: string) => ({ ...lapse, date: on(date) });
    const line = theLine([
      { ...first, lapsed: gone("2024-06-01") },
      { ...second, lapsed: gone("2024-05") },
    ]);
    expect(line?.lapse).toEqual(spanOf(on("2024-06-01")));
    expect(line?.daysHeld).toMatchObject({ days: { least: 508, most: 508 }, until: "lapse" });
  });

  test("demands what its first statement did", () => {
    const line = theLine([{ ...first, demand: "stop" }, second]);
    expect(line).toMatchObject({ demand: "stop", daysHeld: null });
  });

  test("leaves out statements after the as-of date, and is not judged where none is left", () => {
    const later = aWarning({ ...second, date: on("2026-01-10") });
    expect(theLine([first, { ...later, lapsed: null, explicitness: "line-only" }])).toEqual(theLine([first]));
    expect(theLine([later])).toBeUndefined();
  });

  test("reads a consequence stated only after the last step as another response", () => {
    const crossed = anEvent({ id: "c", date: on("2023-03-01"), answers: [anAnswer({ warning: "first" })] });
    const stated = (warning: string) => anAnswer({ warning, relation: "stated-consequence" });
    const acted = (...answers: Answer[]) => anEvent({ id: "s", date: on("2024-02-01"), sides: ["russia"], answers });
    const [afterwards, before] = [acted(stated("second")), acted(stated("second"), stated("first"))];
    expect(theLine([first, second], [crossed, afterwards])?.response).toBe("other-response");
    expect(theLine([first, second], [crossed, before])?.response).toBe("carried-out");
  });

  test("may have a further announcement fall due with a new step", () => {
    const later = aWarning({ ...second, date: on("2023-04-01"), consequenceKinds: ["nuclear"] });
    const crossed = (date: string) => anEvent({ id: date, date: on(date), answers: [anAnswer({ warning: "first" })] });
    const acted = anEvent({
      id: "s",
      date: on("2023-03-10"),
      sides: ["russia"],
      answers: [anAnswer({ warning: "first", relation: "stated-consequence" })],
    });
    expect(theLine([first, later], [crossed("2023-03-01"), acted])?.response).toBe("carried-out");
    expect(theLine([first, later], [crossed("2023-03-01"), acted, crossed("2023-05-01")])?.response).toBe(
      "carried-out-in-part",
    );
  });

  test("awaits an answer only if a statement made before its first crossing states more than a risk", () => {
    const crossed = anEvent({ date: on("2025-09-01"), answers: [anAnswer({ warning: "first" })] });
    const risk = aWarning({ ...first, consequenceForm: "risk" });
    expect(theLine([risk, second], [crossed])?.response).toBe("pending");
    expect(theLine([risk, { ...second, date: on("2025-09-02") }], [crossed])?.response).toBe("none-on-record");
  });

  test("takes its links from all its statements", () => {
    const crossed = anEvent({ id: "c", date: on("2023-03-01"), answers: [anAnswer({ warning: "first" })] });
    const answered = anEvent({
      id: "s",
      date: on("2024-02-01"),
      sides: ["russia"],
      answers: [anAnswer({ warning: "second", relation: "stated-consequence" })],
    });
    expect(theLine([first, second], [crossed, answered])).toMatchObject({
      lineStatus: "crossed",
      response: "other-response",
    });
  });

  test("counts an event once, a reading yielding to every other tie", () => {
    const answers = [
      anAnswer({ warning: "first", relation: "partial-crossing", missing: "reading" }),
      anAnswer({ warning: "second", relation: "restraint" }),
    ];
    const line = theLine([first, second], [anEvent({ date: on("2024-03-01"), answers })]);
    expect(line?.counted.map(({ link }) => link.answer.relation)).toEqual(["restraint"]);
    expect(line?.flags).toEqual(["restraint-before"]);
  });

  test("counts an event once, by the relation that comes first in section 3", () => {
    const answers = [
      anAnswer({ warning: "first", relation: "partial-crossing", missing: "scale" }),
      anAnswer({ warning: "second", relation: "crossing" }),
    ];
    const line = theLine([first, second], [anEvent({ date: on("2024-03-01"), answers })]);
    expect(line?.counted.map(({ link }) => link.answer)).toEqual([answers[1]]);
  });

  test("counts an event once, full before part", () => {
    const stated = { relation: "stated-consequence", order: null } as const;
    const answers = [
      anAnswer({ ...stated, warning: "first", degree: "part" }),
      anAnswer({ ...stated, warning: "second", degree: "full" }),
    ];
    const crossed = anEvent({ id: "c", date: on("2024-02-01"), answers: [anAnswer({ warning: "second" })] });
    const acted = anEvent({ id: "s", date: on("2024-03-01"), sides: ["russia"], answers });
    expect(theLine([first, second], [crossed, acted])?.response).toBe("carried-out");
  });

  test("counts an event once, with its order shown before without", () => {
    const vague = aWarning({ ...first, date: on("2023") });
    const day = aWarning({ ...second, date: on("2023-06-01") });
    const answers = [anAnswer({ warning: "first" }), anAnswer({ warning: "second", order: "after" })];
    const line = theLine([vague, day], [anEvent({ date: on("2023-06-01"), answers })]);
    expect([line?.lineStatus, line?.flags]).toEqual(["crossed", []]);
  });

  test("is not crossed by an event that came before its first statement", () => {
    const early = anEvent({ date: on("2022-03-01"), answers: [anAnswer({ warning: "second" })] });
    expect(theLine([first, second], [early])).toMatchObject({ lineStatus: "not-crossed", flags: [] });
  });

  test("stated again after its crossing is restated, and so is each statement from before", () => {
    const crossed = anEvent({ date: on("2023-03-01"), answers: [anAnswer({ warning: "first" })] });
    const { ofLine, ofWarning } = judged([first, second], [crossed]);
    expect(ofLine.get("a-line")?.flags).toEqual(["restated"]);
    expect(ofWarning.get("first")?.flags).toEqual(["restated"]);
    expect(ofWarning.get("second")?.flags).toEqual([]);
  });

  test("that nobody stated is not judged", () => {
    const archive = anArchive({ lines: [aLine(), aLine({ id: "unsaid" })] });
    expect([...judge(archive, terms).ofLine.keys()]).toEqual(["a-line"]);
  });

  test("fares the same whatever order its entries were read in", () => {
    const material = fc.tuple(
      shuffled(arbitraryLinks().map((links) => links.map(({ event }) => event))),
      fc.tuple(arbitraryDate(), arbitraryDate()),
      fc.array(fc.constantFrom("first", "second"), { minLength: 8, maxLength: 8 }),
    );
    fc.assert(
      fc.property(material, ([[events, mixed], [one, other], targets]) => {
        const pair = [aWarning({ id: "first", date: one }), aWarning({ id: "second", date: other })];
        const target = new Map(events.map(({ id }, index) => [id, targets[index]]));
        const aimed = (list: AftermathEvent[]) =>
          list.map((event) => ({
            ...event,
            answers: event.answers.map((answer) => ({ ...answer, warning: target.get(event.id) ?? "first" })),
          }));
        expect(theLine(pair.toReversed(), aimed(mixed))).toEqual(theLine(pair, aimed(events)));
      }),
    );
  });
});

describe("a statement", () => {
  test("is tested only against its own links", () => {
    const crossed = anEvent({ date: on("2024-03-01"), answers: [anAnswer({ warning: "second" })] });
    const { ofWarning } = judged([first, second], [crossed]);
    expect(ofWarning.get("first")?.lineStatus).toBe("not-crossed");
    expect(ofWarning.get("second")?.lineStatus).toBe("crossed");
  });
});

describe("what is withdrawn", () => {
  test("is not judged and judges nothing", () => {
    const gone = aWarning({ ...first, withdrawn: aWithdrawal() });
    const retracted = anEvent({
      date: on("2024-03-01"),
      answers: [anAnswer({ warning: "second" })],
      withdrawn: aWithdrawal(),
    });
    const { ofWarning, ofLine } = judged([gone, second], [retracted]);
    expect([...ofWarning.keys()]).toEqual(["second"]);
    expect(ofLine.get("a-line")).toMatchObject({ lineStatus: "not-crossed", daysHeld: { days: { least: 721 } } });
  });

  test("does not restate a line", () => {
    const crossed = anEvent({ date: on("2023-03-01"), answers: [anAnswer({ warning: "first" })] });
    const { ofWarning } = judged([first, aWarning({ ...second, withdrawn: aWithdrawal() })], [crossed]);
    expect(ofWarning.get("first")?.flags).toEqual([]);
  });
});

test("the published outcomes use a window of 365 days up to the as-of date of the record", () => {
  expect(standardTerms(aRecord({ asOf: "2026-06-30" }))).toEqual({ asOf: "2026-06-30", windowDays: 365 });
});
