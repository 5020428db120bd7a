import { describe, expect, test } from "vitest";

import { responseLabels, responses } from "../../src/model/terms/outcome";
import { type FigureTable, partsOf } from "../../src/views/figures";
import { methodPage } from "../../src/views/method-page";
import { aLead, aLine, anAnswer, anEvent, aRecord, aWarning, on } from "../builders";
import { aCodedLink, someSecondCodes } from "../coded-twice";
import { aJudgedRecord } from "./judged";

/* Two lines of Russia, one crossed and answered after 47 days, and one of the United States that a risk went with. */
const entries = {
  lines: [aLine({ id: "red" }), aLine({ id: "white" }), aLine({ id: "blue", side: "united-states" })],
  warnings: [
    aWarning({ id: "red-1", line: "red" }),
    aWarning({ id: "red-2", line: "red", date: on("2023-02-01"), authority: "b" }),
    aWarning({ id: "white-1", line: "white", authority: "c" }),
    aWarning({ id: "blue-1", line: "blue", side: "united-states", consequenceForm: "risk" }),
  ],
  events: [
    anEvent({ answers: [anAnswer({ warning: "red-1" })] }),
    anEvent({
      id: "2023-04-17-an-answer",
      date: on("2023-04-17"),
      sides: ["russia"],
      answers: [anAnswer({ warning: "red-1", relation: "stated-consequence" })],
    }),
    anEvent({ id: "2023-03-02-another", sides: ["russia"], answers: [anAnswer({ warning: "blue-1" })] }),
  ],
} satisfies Parameters<typeof aJudgedRecord>[0];

const page = methodPage(aJudgedRecord(entries));

function tableOf(tables: readonly FigureTable[], id: string): FigureTable {
  const table = tables.find((each) => each.id === id);
  if (!table) throw new Error(`There is no table ${id}.`);
  return table;
}

/** The figures of a row, with what stands below them. */
function figures({ rows, total }: FigureTable, name: string): string[] {
  const row = [...rows, ...(total ? [total] : [])].find(({ head }) => head.name === name);
  return row?.cells.map(({ text, more = [] }) => [text, ...more].join(", ")) ?? [];
}

describe("the totals of the method page", () => {
  test("give lines and statements by status, and lead to the group with the same number", () => {
    const table = tableOf(page.totals, "lines-by-status");
    expect(table.caption).toContain("3 lines, stated in 4 warnings");
    expect(figures(table, "Crossed")).toEqual(["2", "3"]);
    expect(figures(table, "All")).toEqual(["3", "4"]);
    expect(table.rows[0]?.cells[0]?.href).toBe("/lines/#crossed");
  });

  test("have the five windows side by side, the published one linked", () => {
    const table = tableOf(page.totals, "lines-by-response");
    expect(table.columns.slice(1, 6)).toEqual(["30 days", "90 days", "180 days", "365 days (standard)", "No limit"]);
    expect(figures(table, "Stated consequence carried out")).toEqual(["0", "1", "1", "1", "1", "2"]);
    expect(table.rows[0]?.cells.map(({ href }) => href)).toEqual([
      ...[undefined, undefined, undefined],
      "/outcomes/carried-out/",
      ...[undefined, undefined],
    ]);
  });

  test("count every line once with each window", () => {
    for (const id of ["lines-by-response", "lines-by-outcome"])
      expect(figures(tableOf(page.totals, id), "All").slice(0, 5)).toEqual(Array(5).fill("3"));
  });

  test("give the number of distinct responses with each window", () => {
    const table = tableOf(page.totals, "distinct-responses");
    expect(figures(table, "Distinct responses")).toEqual(["0", "1", "1", "1", "1"]);
  });
});

describe("the figures by side, authority and theme", () => {
  test("say how many warnings are recorded of each side, and lead to its page", () => {
    const table = tableOf(page.groups, "side-status");
    expect(figures(table, "Russia").slice(0, 3)).toEqual(["3", "2", "1"]);
    expect(table.rows.map(({ head }) => head.href)).toEqual(["/sides/russia/", "/sides/united-states/"]);
  });

  test("count the distinct acts by which each side's lines were answered", () => {
    expect(figures(tableOf(page.groups, "side-response"), "Russia").at(-1)).toBe("1");
  });

  test("give shares as so many of so many, with those left out and why", () => {
    const table = tableOf(page.shares, "side-shares");
    expect(figures(table, "Russia")).toEqual(["1", "0", "0", "0", "0 of 1", "1 of 1", "1 of 1", "1 of 1", "1 of 1"]);
    expect(figures(table, "United States")).toEqual(["1", "0", "0", "1", ...Array<string>(5).fill("no case")]);
  });

  test("leave groups without a crossed line out of the shares", () => {
    expect(tableOf(page.shares, "authority-shares").rows.map(({ head }) => head.name.charAt(0))).toEqual(["a"]);
  });

  test("say which crossed lines are left out because the window is open", () => {
    const early = aJudgedRecord({ ...entries, record: aRecord({ asOf: "2023-08-01" }) });
    const table = tableOf(methodPage(early).shares, "side-shares");
    expect(figures(table, "Russia").slice(4)).toEqual([
      "0 of 1",
      "1 of 1",
      "no case, 1 open",
      "no case, 1 open",
      "no case, 1 open",
    ]);
  });

  test("add no row for all together: there is no single score", () => {
    expect(page.shares.map(({ total }) => total)).toEqual([null, null, null]);
  });
});

describe("what is published of the search for statements", () => {
  test("is said to be nothing where no sweep is recorded", () => {
    expect(page.selection.sweeps).toEqual([]);
    expect(page.selection.words).toContain("Warnings of 2 sides are on record.");
    expect(page.selection.words).toContain("not published for any of them yet");
  });

  test("is given for each side that was swept", () => {
    const sweeps = [
      {
        side: "russia" as const,
        date: "2025-11-01",
        terms: ["red line"],
        sources: ["Kremlin", "TASS"],
        notFound: ["the words of 3 May"],
      },
    ];
    const { selection } = methodPage(aJudgedRecord({ ...entries, record: aRecord({ sweeps }) }));
    expect(selection.sweeps).toMatchObject([
      { side: "Russia", date: { iso: "2025-11-01" }, sources: "Kremlin; TASS", notFound: ["the words of 3 May"] },
    ]);
    expect(selection.notSwept).toEqual(["United States"]);
  });

  test("is given once for the sides that were swept alike", () => {
    const how = { date: "2025-11-01", terms: [], sources: ["TASS"], notFound: [] };
    const sweeps = [
      { side: "united-states" as const, ...how },
      { side: "china" as const, ...how },
      { side: "russia" as const, ...how, terms: ["red line"] },
    ];
    const { selection } = methodPage(aJudgedRecord({ ...entries, record: aRecord({ sweeps }) }));
    expect(selection.sweeps.map(({ side, terms }) => [side, terms])).toEqual([
      ["China, United States", "not kept"],
      ["Russia", "red line"],
    ]);
  });

  test("is given with what is missing, by date, and leads move no figure", () => {
    const leads = [aLead({ id: "undated", date: null }), aLead()];
    const judged = aJudgedRecord({ ...entries, leads });
    expect(methodPage(judged).selection.leads.map(({ id }) => id)).toEqual(["a-lead", "undated"]);
    expect(methodPage(judged).totals).toEqual(page.totals);
  });
});

/** Two links that one coder had in full and the other in part, the wrong way round: kappa is below 0. */
const secondCodes = [
  someSecondCodes({
    links: (["full", "part"] as const).map((degree, place) => {
      const stated = { relation: "stated-consequence", tie: "claimed" } as const;
      const second = { ...stated, degree: degree === "full" ? ("part" as const) : ("full" as const) };
      return aCodedLink(second, { number: `L00${place}`, first: { ...stated, degree } });
    }),
  }),
];
const events = [
  anEvent({ answers: [anAnswer()] }),
  anEvent({
    id: "2023-04-01-strike",
    date: { year: 2023, month: 4, day: 1 },
    sides: ["russia"],
    answers: [anAnswer({ relation: "stated-consequence", degree: "part" })],
  }),
];

test("every value is a part of its own where the degree may be relied on", () => {
  expect(partsOf(responses, responseLabels, true).map(({ keys }) => keys)).toEqual(responses.map((key) => [key]));
});

test("carried out in full and in part are one part where it may not", () => {
  const parts = partsOf(responses, responseLabels, false);
  expect(parts).toHaveLength(responses.length - 1);
  expect(parts[0]).toEqual({
    name: "Stated consequence carried out, in full or in part",
    keys: ["carried-out", "carried-out-in-part"],
  });
});

test("the totals of the method page leave the degree out while the coders do not agree on it", () => {
  const rowsOf = (page: ReturnType<typeof methodPage>) =>
    page.totals.find(({ id }) => id === "lines-by-response")?.rows.map(({ head }) => head.name) ?? [];
  expect(rowsOf(methodPage(aJudgedRecord({ events })))).toContain("Stated consequence carried out in part");
  const page = methodPage(aJudgedRecord({ events, secondCodes }));
  expect(rowsOf(page)).toContain("Stated consequence carried out, in full or in part");
  expect(rowsOf(page)).not.toContain("Stated consequence carried out in part");
  expect(page.reliability.words.join(" ")).toContain("count the two together");
});

test("a share then counts what was carried out in part as well", () => {
  const cell = (page: ReturnType<typeof methodPage>) => page.shares[0]?.rows[0]?.cells.at(-1);
  expect(cell(methodPage(aJudgedRecord({ events })))).toEqual({ text: "0 of 1", more: ["1 in part"] });
  expect(cell(methodPage(aJudgedRecord({ events, secondCodes })))).toEqual({ text: "1 of 1", more: [] });
});

test("the newest sheet decides: once the coders agree, in full and in part are told apart again", () => {
  const stated = { relation: "stated-consequence", tie: "claimed" } as const;
  const links = (["full", "part"] as const).map((degree, place) =>
    aCodedLink({ ...stated, degree }, { number: `L00${place}`, first: { ...stated, degree } }),
  );
  const again = someSecondCodes({ id: "2025-03-01-8", fields: ["degree"], statements: [], links });
  const page = methodPage(aJudgedRecord({ events, secondCodes: [...secondCodes, again] }));
  expect(tableOf(page.totals, "lines-by-response").rows.map(({ head }) => head.name)).toContain(
    "Stated consequence carried out in part",
  );
  expect(page.shares[0]?.rows[0]?.cells.at(-1)).toEqual({ text: "0 of 1", more: ["1 in part"] });
});
