import { describe, expect, test } from "vitest";
import { type Figure, formatValue } from "../../bench/figures";
import { assertSameMachine, renewedReport, type Report, reportJson, reportText } from "../../bench/report";
import { tableOf } from "../../bench/tables";

function aReport(figures: readonly Figure[], failures: Report["failures"] = []): Report {
  return {
    date: "2026-01-02",
    machine: {
      processor: "A Processor",
      cores: 2,
      memoryBytes: 8_000_000_000,
      system: "A System",
      node: "24.0.0",
      browser: "Chromium 1",
      packages: { astro: "7.0.0" },
    },
    renewals: [],
    figures,
    failures,
  };
}

function aBuild(values: readonly number[]): Figure {
  return { part: "build", subject: "Real record", name: "Time, cold", unit: "seconds", values };
}

/** The cells of the row that begins with this text. */
function rowOf(text: string, start: string): string[] {
  const line = text.split("\n").find((one) => one.startsWith(`| ${start}`)) ?? "";
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

test.each([
  [1.234, "seconds", "1.23 s"],
  [86.4, "milliseconds", "86 ms"],
  [3.26, "milliseconds", "3.3 ms"],
  [41_300, "bytes", "41.3 kB"],
  [1_234_500_000, "bytes", "1,234.5 MB"],
  [0.0041, "shift", "0.004"],
  [12_345, "count", "12,345"],
] as const)("%d %s is written %s", (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test("a table's columns are as wide as their widest cell", () => {
  expect(tableOf(["", "A"], [["one", "a|b"]])).toBe("|     | A    |\n| --- | ---- |\n| one | a\\|b |");
});

test("a figure is told as its median with smallest, largest and number of runs", () => {
  expect(rowOf(reportText(aReport([aBuild([21, 20, 25])])), "Time, cold")).toEqual([
    "Time, cold",
    "21.0 s (20.0 s to 25.0 s, 3 runs)",
  ]);
});

test.each([
  [[29], "yes"],
  [[31], "no"],
])("a build of %j seconds: the limit of 30 is kept, %s", (values, verdict) => {
  expect(rowOf(reportText(aReport([aBuild(values)])), "Build of the whole record").at(-1)).toBe(verdict);
});

test("what was not measured is named, and no limit is said to be kept on its account", () => {
  const text = reportText(aReport([aBuild([20])]));
  expect(text).toContain("Not measured in this run: Bytes of pages;");
  expect(rowOf(text, "Layout shift")).toEqual(["Layout shift", "0.010", "not measured", "not known"]);
});

test("what failed stands in its part with the reason", () => {
  const text = reportText(aReport([], [{ part: "zoom", subject: "10,000 warnings", reason: "no first item" }]));
  expect(text).toContain("## The zoomable timeline");
  expect(text).toContain("- Failed: 10,000 warnings: no first item");
});

test("ours stands beside other timelines, by the properties that both have", () => {
  const heap = { name: "JS heap", unit: "bytes", values: [5000] } as const;
  const text = reportText(
    aReport([
      { part: "zoom", subject: "Real record", ...heap },
      { part: "rivals", subject: "TimelineJS3, Real record", ...heap },
    ]),
  );
  expect(text.slice(text.indexOf("## The same items"))).toContain("This site, Real record");
});

test("the JSON has every value of every run, and says when and on what", () => {
  expect(JSON.parse(reportJson(aReport([aBuild([21, 20, 25])])))).toMatchObject({
    date: "2026-01-02",
    machine: { processor: "A Processor" },
    figures: [{ values: [21, 20, 25] }],
  });
});

describe("what is measured anew", () => {
  const page: Figure = {
    part: "page",
    subject: "Real record",
    name: "Blocking time",
    unit: "milliseconds",
    values: [60],
  };
  const older = aReport([page, aBuild([20])], [{ part: "zoom", subject: "Real record", reason: "broke" }]);
  const newer = { ...aReport([{ ...page, values: [40] }]), date: "2026-02-03" };

  test("takes the place of the same, and the report says so", () => {
    const report = renewedReport(older, newer);
    expect(report.figures).toEqual([{ ...page, values: [40] }, aBuild([20])]);
    expect(report.failures).toEqual(older.failures);
    expect(reportText(report)).toContain(
      "Measured anew on 2026-02-03, after changes to the site: Opening the timeline (Real record).",
    );
  });

  test("a failure leaves no older figure standing", () => {
    const failure = { part: "page", subject: "Real record", reason: "broke" } as const;
    const report = renewedReport(older, { ...aReport([], [failure]), date: "2026-02-03" });
    expect(report.figures).toEqual([aBuild([20])]);
    expect(report.failures).toEqual([...older.failures, failure]);
  });

  test("is refused from another machine", () => {
    const other = { ...older.machine, cores: 8 };
    expect(() => assertSameMachine(older.machine, { ...older.machine })).not.toThrow();
    expect(() => assertSameMachine(older.machine, other)).toThrow("another machine or other versions");
  });
});
