import { describe, expect, test } from "vitest";

import { aLine, anActor, anAnswer, anArchive, anEvent, aWarning, aWithdrawal, on } from "../builders";

const ids = (entries: readonly { readonly id: string }[] | undefined) => entries?.map(({ id }) => id);

describe("the archive", () => {
  test("sorts warnings by first possible day, then last, then id", () => {
    const dates = { d: "2023-02", c: "2023-02-01", b: "2023-02-01", a: "2023-03", e: "2022" };
    const warnings = Object.entries(dates).map(([id, date]) => aWarning({ id, date: on(date) }));
    expect(ids(anArchive({ warnings }).warnings)).toEqual(["e", "b", "c", "d", "a"]);
  });

  test("sorts events by date and the rest by id", () => {
    const events = [anEvent({ id: "a", date: on("2024") }), anEvent({ id: "b", date: on("2023") })];
    const actors = [anActor({ id: "b" }), anActor({ id: "a-c" }), anActor({ id: "a" })];
    const archive = anArchive({ events, actors });
    expect(ids(archive.events)).toEqual(["b", "a"]);
    expect(ids(archive.actors)).toEqual(["a", "a-c", "b"]);
  });

  test("leaves the lists it was given as they were", () => {
    const warnings = [aWarning({ id: "b" }), aWarning({ id: "a" })];
    anArchive({ warnings });
    expect(ids(warnings)).toEqual(["b", "a"]);
  });

  test("lists the links of each warning in the order of the events' dates", () => {
    const warnings = [aWarning({ id: "one" }), aWarning({ id: "two" })];
    const toBoth = [anAnswer({ warning: "one" }), anAnswer({ warning: "two" })];
    const events = [
      anEvent({ id: "late", date: on("2024"), answers: toBoth }),
      anEvent({ id: "early", date: on("2023"), answers: [anAnswer({ warning: "one" })] }),
    ];
    const { linksOf } = anArchive({ warnings, events });
    expect(ids(linksOf.get("one")?.map(({ event }) => event))).toEqual(["early", "late"]);
    expect(linksOf.get("two")).toEqual([{ event: events[0], answer: toBoth[1] }]);
  });

  test("has a list for a warning that nothing answered and for a line that nobody stated", () => {
    const { linksOf, statementsOf } = anArchive({ lines: [aLine(), aLine({ id: "unsaid" })] });
    expect(linksOf.get("2023-01-10-a-warning")).toEqual([]);
    expect(statementsOf.get("unsaid")).toEqual([]);
  });

  test("lists the statements of a line from first to last", () => {
    const warnings = [aWarning({ id: "b", date: on("2024") }), aWarning({ id: "a", date: on("2023-05") })];
    expect(ids(anArchive({ warnings }).statementsOf.get("a-line"))).toEqual(["a", "b"]);
  });

  test("finds every entry by its id", () => {
    const { byId } = anArchive();
    expect(byId.warnings.get("2023-01-10-a-warning")?.line).toBe("a-line");
    expect(byId.actors.get("nobody")).toBeUndefined();
  });
});

describe("a withdrawn entry", () => {
  const withdrawn = aWithdrawal();

  test("stays where its page looks for it, and leaves the lists", () => {
    const archive = anArchive({ warnings: [aWarning(), aWarning({ id: "gone", withdrawn })] });
    expect(ids(archive.warnings)).toEqual(["2023-01-10-a-warning"]);
    expect(ids(archive.withdrawn.warnings)).toEqual(["gone"]);
    expect(archive.byId.warnings.get("gone")?.withdrawn).toEqual(withdrawn);
  });

  test("is no statement of its line and is answered by nothing", () => {
    const events = [anEvent({ answers: [anAnswer({ warning: "gone" })] })];
    const { linksOf, statementsOf } = anArchive({ warnings: [aWarning({ id: "gone", withdrawn })], events });
    expect(statementsOf.get("a-line")).toEqual([]);
    expect(linksOf.get("gone")).toEqual([]);
  });

  test("answers nothing if it is an event", () => {
    const { linksOf } = anArchive({ events: [anEvent({ answers: [anAnswer()], withdrawn })] });
    expect(linksOf.get("2023-01-10-a-warning")).toEqual([]);
  });
});
