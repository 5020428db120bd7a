import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { mostAtOnce, ribbonPath, type Stretch } from "../../src/model/ribbon";

describe("a ribbon", () => {
  test("is as thick at each place as there are stretches through it", () => {
    const path = ribbonPath(
      [
        [0, 500],
        [200, 400],
      ],
      2,
    );
    expect(path).toBe("M0 46H200v8H0zM200 28H400v44H200zM400 46H500v8H400z");
  });

  test("has a gap where nothing runs, and is empty without stretches", () => {
    expect(
      ribbonPath(
        [
          [0, 10],
          [20, 30],
        ],
        1,
      ).match(/M/g),
    ).toHaveLength(2);
    expect(ribbonPath([], 0)).toBe("");
  });

  test("takes no more steps than the width has thousandths, however many lines there are", () => {
    const place = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 3000, maxLength: 3000 }), (stretches) => {
        expect((ribbonPath(stretches, mostAtOnce(stretches)).match(/M/g) ?? []).length).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 5 },
    );
  });

  test("counts the most that run at the same time; one that ends where another begins does not", () => {
    const stretches: Stretch[] = [
      [0, 10],
      [5, 20],
      [20, 30],
    ];
    expect(mostAtOnce(stretches)).toBe(2);
  });
});
