import type { Locator, Page } from "@playwright/test";
import { quantileOf, type Reading } from "./figures";

/** How often a drawing is dragged to and fro, and how many steps a way has. */
const WAYS = 6;
const STEPS = 30;

/** A drawing that one drags. */
export interface Pannable {
  readonly area: Locator;
  /** At what share of its height one drags it. */
  readonly dragHeight: number;
  /** Selects what moves with it. */
  readonly movingPart: string;
}

/**
 * Drags a drawing with the mouse, right and left, and gives the times between the frames that the page drew meanwhile.
 * @throws Error if nothing moved
 */
export async function panFrames(page: Page, { area, dragHeight, movingPart }: Pannable): Promise<Reading> {
  const box = await area.boundingBox();
  if (!box) throw new Error("There is nothing to drag.");
  const [left, right, y] = [box.x + box.width * 0.25, box.x + box.width * 0.75, box.y + box.height * dragHeight];
  const before = await placeOf(page, movingPart);
  await startCounting(page);
  await page.mouse.move(right, y);
  await page.mouse.down();
  for (let way = 0; way < WAYS; way++) await page.mouse.move(way % 2 === 0 ? left : right, y, { steps: STEPS });
  await page.mouse.move((left + right) / 2, y, { steps: STEPS });
  const after = await placeOf(page, movingPart);
  const frames = await stopCounting(page);
  await page.mouse.up();
  if (after === before) throw new Error("It was dragged and did not move.");
  return {
    "Pan: median frame": [quantileOf(frames, 0.5), "milliseconds"],
    "Pan: 95th percentile of frames": [quantileOf(frames, 0.95), "milliseconds"],
  };
}

/** Where the parts that move with a drawing are, as one text. */
function placeOf(page: Page, movingPart: string): Promise<string> {
  return page
    .locator(movingPart)
    .evaluateAll((parts) => parts.map((part) => String(part.getBoundingClientRect().left)).join(" "));
}

function startCounting(page: Page): Promise<void> {
  return page.evaluate(() => {
    const frames: number[] = [];
    let last: number | null = null;
    const count = (now: number) => {
      if (last !== null) frames.push(now - last);
      last = now;
      request = requestAnimationFrame(count);
    };
    let request = requestAnimationFrame(count);
    Object.assign(window, {
      stopCounting() {
        cancelAnimationFrame(request);
        return frames;
      },
    });
  });
}

function stopCounting(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { stopCounting: () => number[] }).stopCounting());
}
