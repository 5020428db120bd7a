import { expect, test, type CDPSession, type Page } from "@playwright/test";

import { drawingOn, openerOn } from "./zoom-record";

async function openAndClose(page: Page, times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    await openerOn(page).click();
    await drawingOn(page);
    await page.getByRole("button", { name: "Close the zoomable timeline" }).click();
  }
}

async function heldBy(devtools: CDPSession): Promise<{ nodes: number; listeners: number }> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
  return { nodes, listeners: jsEventListeners };
}

test("a hundred openings keep no more elements and no more listeners than three", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("./");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  await openAndClose(page, 3);
  const early = await heldBy(devtools);
  await openAndClose(page, 97);
  const late = await heldBy(devtools);
  expect(late.listeners).toBeLessThanOrEqual(early.listeners);
  expect(late.nodes).toBeLessThanOrEqual(early.nodes * 1.05);
});
