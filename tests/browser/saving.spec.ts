import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";

import { gatherComplaints } from "./support/complaints";

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function save(page: Page, format: "SVG" | "PNG"): Promise<Saved> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${format}` }).press("Enter"),
  ]);
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}`)).toBeVisible();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

interface ReadPicture {
  readonly faults: number;
  readonly title: string;
  readonly marks: number;
  readonly words: string;
  readonly colours: readonly string[];
  /** What it names outside itself. */
  readonly references: readonly string[];
}

/** Reads a saved SVG file as a browser does. */
function readSvg(page: Page, { bytes }: Saved): Promise<ReadPicture> {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const named = [...text.matchAll(/(?:href|src)="([^"]*)"|url\((?:&quot;|"|')?([^)&"']*)/g)];
    return {
      faults: file.querySelectorAll("parsererror").length,
      title: file.querySelector("svg > title")?.textContent ?? "",
      marks: file.querySelectorAll("g > title").length,
      words: [...file.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
      colours: [...new Set([...text.matchAll(/#[0-9a-f]{6}\b/g)].map(([colour]) => colour))],
      references: named
        .map((match) => match[1] ?? match[2] ?? "")
        .filter((address) => !/^(?:#|data:font\/woff2;base64,)/.test(address)),
    };
  }, bytes.toString("utf8"));
}

const marksShown = (page: Page) => page.locator("figure.picture svg a").count();

test("a saved SVG stands alone: title, as-of date, licence, address, and every mark with its name", async ({
  page,
  baseURL,
}) => {
  const complaints = gatherComplaints(page, new URL(baseURL ?? "").origin);
  await page.goto("/weapons/");
  const saved = await save(page, "SVG");
  // Before the test reads the file: the page's policy holds for that, too.
  expect(complaints).toEqual([]);
  const picture = await readSvg(page, saved);
  expect(picture.faults).toBe(0);
  expect(picture.title).toContain("The stair of each weapon system");
  expect(picture.words).toMatch(/As of \d+ \w+ \d{4}; data version/);
  expect(picture.words).toContain("Entries under CC");
  expect(picture.words).toMatch(/https:\/\/\S+\/weapons\//);
  expect(picture.marks).toBe(await marksShown(page));
  expect(picture.references).toEqual([]);
  expect(saved.name).toMatch(/^red-line-record-\d{4}-\d\d-\d\d-the-stair-of-each-weapon-system.*\.svg$/);
});

test("every length of a saved SVG is a number, and its fonts are in it", async ({ page }) => {
  await page.goto("/weapons/");
  const { bytes } = await save(page, "SVG");
  const text = bytes.toString("utf8");
  const lengths = [...text.matchAll(/ (?:x|y|x1|y1|x2|y2|width|height|font-size|stroke-width)="([^"]*)"/g)];
  expect(lengths.length).toBeGreaterThan(100);
  expect(lengths.map((match) => match[1]).filter((length) => !/^-?[\d.]+$/.test(length ?? ""))).toEqual([]);
  expect(text).not.toMatch(/ (?:class|style)="/);
  expect(text).toContain("font-family: &quot;Instrument Sans&quot;; src: url(&quot;data:font/woff2;base64,");
});

test("pictures are saved in the colours of paper, whatever the reader's scheme", async ({ page }) => {
  await page.goto("/weapons/");
  const light = await readSvg(page, await save(page, "SVG"));
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/weapons/");
  const dark = await readSvg(page, await save(page, "SVG"));
  expect(dark.colours).toEqual(light.colours);
  await expect(page.locator("figure.picture")).not.toHaveAttribute("style", /color/);
});

test("a saved PNG has twice the pixels of the sheet, and ink and red on paper", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto("/weapons/");
  const width = await page.locator("figure.picture").evaluate((figure) => figure.getBoundingClientRect().width);
  const { bytes } = await save(page, "PNG");
  // The first chunk of a PNG file holds its width and height.
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2 * (Math.ceil(width) + 48));
  const seen = await page.evaluate(async (base64) => {
    const file = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: "image/png" });
    const image = await createImageBitmap(file);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const counts = { paper: 0, ink: 0, red: 0 };
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0] = [data[at], data[at + 1]];
      if (red > 240 && green > 240) counts.paper++;
      else if (red < 60 && green < 60) counts.ink++;
      else if (red > 180 && green < 60) counts.red++;
    }
    return counts;
  }, bytes.toString("base64"));
  expect(seen.paper).toBeGreaterThan(seen.ink);
  expect(seen.ink).toBeGreaterThan(5000);
  expect(seen.red).toBeGreaterThan(500);
});

test("where a part can't be fetched, one sentence says that the picture could not be saved", async ({ page }) => {
  await page.goto("/weapons/");
  await page.route("**/*.woff2", (route) => route.abort());
  await page.getByRole("button", { name: "Save as SVG" }).press("Enter");
  await expect(page.getByText("The picture could not be saved here.")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("there are no buttons that would do nothing", async ({ page }) => {
    await page.goto("/weapons/");
    await expect(page.locator("figure.picture")).toBeVisible();
    await expect(page.getByRole("button", { name: "Save as" })).toHaveCount(0);
  });
});
