import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";

import type { PathShape, TextShape } from "../../src/browser/saving/scene";
import { pngScale, type Sheet, sheetSvg } from "../../src/browser/saving/sheet";

const ink = { hex: "#1c1b19", opacity: 1 };

function aPath(overrides: Partial<PathShape> = {}): PathShape {
  return { kind: "path", path: "M0 0h9", matrix: [1, 0, 0, 1, 20, 30], fill: ink, stroke: null, ...overrides };
}

function someWords(text: string): TextShape {
  const font = { family: "Instrument Sans, sans-serif", size: 12, weight: "450" };
  return { kind: "text", text, x: 10, y: 20, font, letterSpacing: 0, colour: ink, halo: null };
}

function svgOf(overrides: Partial<Sheet>, fontFaces = "") {
  const paper = { hex: "#fbfaf6", opacity: 1 };
  const text = sheetSvg({ title: "A picture", paper, width: 300, height: 200, parts: [], ...overrides }, fontFaces);
  return { text, root: parse(text) };
}

describe("a sheet as SVG", () => {
  test("has its size in numbers, its title, and paper beneath all", () => {
    const { root } = svgOf({});
    expect(root.querySelector("svg")?.attributes).toMatchObject({
      width: "300",
      height: "200",
      viewBox: "0 0 300 200",
    });
    expect(root.querySelector("svg > title")?.text).toBe("A picture");
    expect(root.querySelector("rect")?.getAttribute("fill")).toBe("#fbfaf6");
  });

  test("words are only ever words", () => {
    const { text } = svgOf({ parts: [{ name: null, shapes: [someWords('<b> & "so" \u0000on')] }] });
    expect(text).toContain(">&lt;b&gt; &amp; &quot;so&quot; on</text>");
  });

  test("each mark is a group with its name", () => {
    const { root } = svgOf({
      parts: [
        { name: "A warning", shapes: [aPath()] },
        { name: null, shapes: [aPath()] },
      ],
    });
    expect(root.querySelectorAll("g > title").map(({ text }) => text)).toEqual(["A warning"]);
    expect(root.querySelectorAll("path")).toHaveLength(2);
  });

  test("a fill that fades out is a gradient of its own, named by nothing outside", () => {
    const fill = {
      from: [0, 0],
      to: [9, 0],
      stops: [
        { ...ink, offset: 0 },
        { ...ink, opacity: 0, offset: 1 },
      ],
    } as const;
    const { root } = svgOf({ parts: [{ name: null, shapes: [aPath({ fill })] }] });
    expect(root.querySelector("path")?.getAttribute("fill")).toBe(
      `url(#${root.querySelector("defs > *")?.id ?? "none"})`,
    );
    expect(root.querySelectorAll("stop").map((stop) => stop.getAttribute("stop-opacity"))).toEqual(["1", "0"]);
  });

  test("dashes, widths and half-seen colours are kept", () => {
    const stroke = { colour: { hex: "#c4161c", opacity: 0.5 }, width: 3, dashes: [3, 2] };
    const { root } = svgOf({ parts: [{ name: null, shapes: [aPath({ fill: null, stroke })] }] });
    expect(root.querySelector("path")?.attributes).toMatchObject({
      fill: "none",
      stroke: "#c4161c",
      "stroke-opacity": "0.5",
      "stroke-width": "3",
      "stroke-dasharray": "3 2",
      transform: "matrix(1 0 0 1 20 30)",
    });
  });
});

test("a PNG has two pixels for one, and fewer where no canvas would hold them", () => {
  expect(pngScale({ width: 1228, height: 2269 })).toBe(2);
  expect(pngScale({ width: 1228, height: 32_000 })).toBe(0.5);
  expect(pngScale({ width: 12_000, height: 15_000 })).toBeLessThan(1);
});
