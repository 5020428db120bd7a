import { expect, test } from "vitest";

import { loadDrawingKit } from "../../src/sharing/drawing/draw-card";
import { lightColours } from "../../src/sharing/drawing/measures";

test("pictures take the light colours of the site's tokens", async () => {
  const { colours } = await loadDrawingKit();
  expect(colours).toMatchObject({ paper: "#fbfaf6", red: "#c4161c" });
});

test("a colour missing from the tokens is named", () => {
  expect(() => lightColours("--paper: light-dark(#fbfaf6, #161514);")).toThrow("--ink");
});
