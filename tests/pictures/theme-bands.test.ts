import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { severalWords } from "../../src/model/line-moments";
import { mergeByPlace, reachWithin } from "../../src/model/ribbon";
import { themeBands } from "../../src/pictures/bands/theme-bands";
import { aLine, anAnswer, anEvent, aWarning, on } from "../builders";
import { aJudgedRecord } from "../views/judged";

describe("merging by place", () => {
  const item = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }) });

  test("loses nothing, and leaves no two places within reach of each other", () => {
    fc.assert(
      fc.property(fc.array(item), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (items, reach) => {
        const clusters = mergeByPlace(items, reach);
        expect(clusters.flatMap((cluster) => cluster.items)).toHaveLength(items.length);
        for (const [index, cluster] of clusters.entries()) {
          const before = clusters[index - 1];
          if (before) expect(cluster.items[0].at - before.items[0].at).toBeGreaterThanOrEqual(reach);
        }
      }),
    );
  });

  test("keeps all marks within their bytes, however many things there are", () => {
    const rows = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 300 }, (_, index) => ({ at: ((index * 37 + row * 11) % 997) / 997 })),
    );
    const reach = reachWithin(rows, 0.006, 9_500);
    expect(rows.flatMap((row) => mergeByPlace(row, reach)).length).toBeLessThan(450);
  });

  test("merges no more than must be where there is room", () => {
    expect(reachWithin([[{ at: 0.1 }, { at: 0.9 }]], 0.006, 9_500)).toBe(0.006);
  });
});

describe("the words for several", () => {
  test("are a number, a kind and the month, year or years", () => {
    expect(severalWords("crossing", [on("2022-03-01"), on("2022-03-09"), on("2022-03")])).toBe(
      "3 crossings, March 2022",
    );
    expect(severalWords("said", [on("2022-03-01"), on("2022-04-01")])).toBe("2 statements, 2022");
    expect(severalWords("restraint", [on("2022"), on("2023-04-01")])).toBe("2 cases of restraint, 2022 to 2023");
  });
});

describe("the condensed picture", () => {
  const lines = [aLine({ id: "one" }), aLine({ id: "two" }), aLine({ id: "other", themes: ["crimea"] })];
  const warnings = [
    aWarning({ id: "2023-01-10-one", line: "one" }),
    aWarning({ id: "2023-01-11-two", line: "two", date: on("2023-01-11") }),
    aWarning({ id: "2024-01-10-other", line: "other", date: on("2024-01-10") }),
  ];
  const events = [anEvent({ answers: [anAnswer({ warning: "2023-01-10-one" })] })];
  const { bands, index } = themeBands(aJudgedRecord({ lines, warnings, events }));

  test("has one band for each theme that has a line", () => {
    expect(bands.map(({ name, lines: count }) => [name, count])).toEqual([
      ["Arms supply", 2],
      ["Crimea", 1],
    ]);
  });

  test("merges what coincides, says how many it is, and tells of each", () => {
    const [several] = bands[0]?.marks ?? [];
    expect(several).toMatchObject({ count: 2, name: { label: "2 statements, January 2023" } });
    expect(several?.elements).toContain("2023-01-11-two-headline");
  });

  test("leads from a mark to its pair on the timeline, and names it in words of its own", () => {
    expect(bands[0]?.marks[1]).toMatchObject({ shape: "crossing", href: "/#2023-01-10-one" });
    expect(bands[0]?.marks[1]?.name).toHaveProperty("label");
  });

  test("knows of each mark which warnings of the timeline it has to do with, newest first", () => {
    expect(index.bands.map(({ marks }) => marks)).toEqual([[[2, 1], [2]], [[0]]]);
  });
});
