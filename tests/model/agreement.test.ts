import { expect, test } from "vitest";

import { agreementOf, type CodePair } from "../../src/model/agreement";

/** Pairs from a table: rows are the first coder's values, columns the second's. */
function pairsOf(values: readonly string[], table: readonly (readonly number[])[]): CodePair[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, (): CodePair => [values[first] ?? "", values[second] ?? ""]),
    ),
  );
}

/*
 * Worked by hand: 50 things, yes or no, agreed in 20 and 15. Observed 0.7; expected 0.5 × 0.6 + 0.5 × 0.4 = 0.5;
 * kappa (0.7 − 0.5) / (1 − 0.5) = 0.4. Its variance: 0.4 × (1 − 1.1 × 0.6)² + 0.3 × (1 − 0.9 × 0.6)² = 0.10972, and
 * 0.6² × (0.1 × 1.1² + 0.2 × 0.9²) = 0.10188, less (0.4 − 0.5 × 0.6)² = 0.01, over 50 × 0.5²: 0.016128. AC1 expects
 * 2 × 0.55 × 0.45 = 0.495: (0.7 − 0.495) / 0.505 = 0.40594.
 */
const byHand = pairsOf(
  ["yes", "no"],
  [
    [20, 5],
    [10, 15],
  ],
);

/*
 * Published: "cont3x3abstractors" of Gwet's R package irrCAC, 100 abstracts put under three heads by two abstractors;
 * its overview (https://cran.r-project.org/web/packages/irrCAC/vignettes/overview.html) gives kappa 0.7964094 with
 * standard error 0.05891072, and AC1 0.8493305 with 0.04321747.
 */
const published = pairsOf(
  ["Ectopic", "AIU", "NIU"],
  [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ],
);

test("an example worked by hand gives its figures", () => {
  const { raw, kappa, ac1 } = agreementOf(byHand);
  expect(raw).toBeCloseTo(0.7, 12);
  expect(kappa?.value).toBeCloseTo(0.4, 12);
  expect(kappa?.standardError).toBeCloseTo(Math.sqrt(0.016128), 12);
  expect(kappa?.low).toBeCloseTo(0.1511, 4);
  expect(kappa?.high).toBeCloseTo(0.6489, 4);
  expect(ac1?.value).toBeCloseTo(0.205 / 0.505, 12);
});

test("a published example gives the published figures", () => {
  const { raw, kappa, ac1 } = agreementOf(published);
  expect(raw).toBeCloseTo(0.89, 12);
  expect(kappa?.value).toBeCloseTo(0.7964094, 7);
  expect(kappa?.standardError).toBeCloseTo(0.05891072, 7);
  expect(ac1?.value).toBeCloseTo(0.8493305, 7);
  expect(ac1?.standardError).toBeCloseTo(0.04321747, 7);
});

/** Of the kind that Feinstein and Cicchetti (1990) called a paradox: 118 of 125 agreed, and kappa is below 0 all the same. */
test("rare values depress kappa and not AC1", () => {
  const { raw, kappa, ac1 } = agreementOf(
    pairsOf(
      ["yes", "no"],
      [
        [118, 5],
        [2, 0],
      ],
    ),
  );
  expect(raw).toBeCloseTo(0.944, 12);
  expect(kappa?.value).toBeCloseTo(-0.0234, 4);
  expect(ac1?.value).toBeCloseTo(0.9408, 4);
});

test("coders who agree in everything agree in full", () => {
  const { kappa, ac1 } = agreementOf(
    pairsOf(
      ["a", "b"],
      [
        [3, 0],
        [0, 4],
      ],
    ),
  );
  expect(kappa).toMatchObject({ value: 1, low: 1, high: 1 });
  expect(ac1).toMatchObject({ value: 1, low: 1, high: 1 });
});

test("where both used one value only, there is no telling agreement from chance", () => {
  expect(agreementOf(pairsOf(["yes"], [[9]]))).toMatchObject({ count: 9, raw: 1, kappa: null, ac1: null });
});

test("nothing coded twice has no figures", () => {
  expect(agreementOf([])).toMatchObject({ count: 0, agreed: 0, raw: null, kappa: null, ac1: null, confusion: [] });
});

test("a table has the values in the order given, without those that nobody used", () => {
  const { values, confusion } = agreementOf(
    [
      ["c", "a"],
      ["a", "a"],
    ],
    ["a", "b", "c"],
  );
  expect(values).toEqual(["a", "c"]);
  expect(confusion).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test("which coder was the first does not matter to the coefficients", () => {
  const turned = agreementOf(published.map(([first, second]) => [second, first]));
  const straight = agreementOf(published);
  expect(turned.kappa?.value).toBeCloseTo(straight.kappa?.value ?? 0, 12);
  expect(turned.ac1?.standardError).toBeCloseTo(straight.ac1?.standardError ?? 0, 12);
});
