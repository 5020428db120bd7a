import { expect, test } from "vitest";

import { yearsPhrase } from "../../src/views/years-text";

test.each([
  [[2024], "2024"],
  [[2007, 2008], "2007 and 2008"],
  [[2021, 2022, 2023], "2021 to 2023"],
  [[2007, 2008, 2021, 2022, 2023, 2025], "2007, 2008, 2021 to 2023 and 2025"],
])("the years %j are written %s", (years, written) => {
  expect(yearsPhrase(years)).toBe(written);
});
