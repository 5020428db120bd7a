import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { coarsened, mostAtOnce, ribbonPath, type Stretch } from "../../src/model/ribbon";

describe("a ribbon", () => {
  test("is as thick at each place as there are stretches through it", () => {
    const path = ribbonPath(
      [
        [0, 500],
        [200, 400],
      ],
      2,
    );
    expect(path).toBe("M0 46H200V28H400V46H500V50V54H400V72H200V54H0z");
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

  test("stays short where thousands of lines run, on a coarser measure", () => {
    const place = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 3000, maxLength: 3000 }), (stretches) => {
        const coarse = stretches.map((stretch) => coarsened(stretch, 16));
        expect(ribbonPath(coarse, mostAtOnce(coarse)).length).toBeLessThan(1000);
      }),
      { numRuns: 5 },
    );
  });

  test("shows even the shortest stretch on a coarser measure", () => {
    expect(coarsened([17, 18], 16)).toEqual([16, 32]);
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
