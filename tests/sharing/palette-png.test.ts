import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";

import { palettePng } from "../../src/sharing/drawing/palette-png";

function pixelsOf(svg: string) {
  const image = new Resvg(svg).render();
  return { width: image.width, height: image.height, rgba: new Uint8Array(image.pixels) };
}

test("pixels written with a palette are read back as they were", () => {
  const drawn = pixelsOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path fill="#fff" d="M0 0h40v20H0z"/><circle cx="12" cy="9" r="7" fill="#c4161c"/></svg>`,
  );
  const png = palettePng(drawn);
  const readBack = pixelsOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><image width="40" height="20" href="data:image/png;base64,${png?.toString("base64")}"/></svg>`,
  );
  expect(readBack.rgba).toEqual(drawn.rgba);
});

test("more colours than a palette holds are not squeezed into one", () => {
  const rgba = new Uint8Array(300 * 4).map(
    (_, at) => [Math.floor(at / 4) % 256, at > 1023 ? 1 : 0, 0, 255][at % 4] ?? 0,
  );
  expect(palettePng({ width: 300, height: 1, rgba })).toBeNull();
});
