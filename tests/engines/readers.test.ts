import { expect, test } from "vitest";
import type { Engine } from "../../scripts/browser/engines/engine";
import { address, inEachEngine } from "./support/engines";

const desk: readonly [number, number] = [1280, 800];
const low: readonly [number, number] = [911, 512];
const patience = { timeout: 20_000 };

/** How far below the sticking bar something begins, in CSS pixels; null where it is not shown in the window. */
function roomBelowBar(engine: Engine, id: string): Promise<number | null> {
  return engine.run((id: string) => {
    const target = document.getElementById(id);
    const bar = document.querySelector("pair-filter");
    if (!target || target.getClientRects().length === 0) return null;
    const { top } = target.getBoundingClientRect();
    const covered = bar && getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect() : null;
    const room = top - (covered && covered.top <= 0 ? Math.max(0, covered.bottom) : 0);
    return top < innerHeight ? Math.round(room) : null;
  }, id);
}

/** The id of a heading of a year that is far down on the start page. */
function lateYear(engine: Engine): Promise<string> {
  return engine.run(() => [...document.querySelectorAll(".timeline [id^=year-]")].at(-1)?.id ?? "");
}

inEachEngine((engine) => {
  test.for([desk, low])("a fragment far down is shown below the bar that sticks, %s", async ([width, height]) => {
    await engine().resize(width, height);
    await engine().open(address("./"));
    const year = await lateYear(engine());
    await engine().open(address("404.html"));
    await engine().open(address(`./#${year}`));
    await expect.poll(() => roomBelowBar(engine(), year), patience).toBeGreaterThanOrEqual(0);
    expect(await roomBelowBar(engine(), year)).toBeLessThan(height / 2);
  });

  test("it still is when what stands above it is laid out anew", async () => {
    await engine().resize(...desk);
    await engine().open(address("./"));
    const year = await lateYear(engine());
    await engine().open(address("404.html"));
    await engine().open(address(`./#${year}`));
    await expect.poll(() => roomBelowBar(engine(), year), patience).toBeGreaterThanOrEqual(0);
    await engine().run(() => {
      for (const article of [...document.querySelectorAll(".timeline article.pair")].slice(0, 10)) {
        const more = document.createElement("p");
        more.append("More words. ".repeat(400));
        article.append(more);
      }
    });
    await expect
      .poll(() => roomBelowBar(engine(), year), patience)
      .toSatisfy((room: number | null) => room !== null && room >= 0 && room < desk[1] / 2);
  });

  test("a fragment of a filtered view is shown once the filter has drawn it", async () => {
    await engine().resize(...desk);
    await engine().open(address("404.html"));
    await engine().open(address("./?from=2022&to=2024#year-2022"));
    await expect
      .poll(() => roomBelowBar(engine(), "year-2022"), patience)
      .toSatisfy((room: number | null) => room !== null && room >= 0 && room < desk[1] / 2);
  });

  test("the bar takes no more than a third of the window, whatever is chosen", async () => {
    await engine().resize(...low);
    await engine().open(address("./?side=russia&theme=nato-membership,arms-supply&status=crossed&from=2014"));
    await expect.poll(() => engine().run(() => document.querySelectorAll(".filter-chip").length), patience).toBe(5);
    const share = await engine().run(() => {
      const bar = document.querySelector("pair-filter");
      if (!bar || getComputedStyle(bar).position !== "sticky") return 0;
      return bar.getBoundingClientRect().height / innerHeight;
    });
    expect(share).toBeLessThanOrEqual(1 / 3);
  });

  test("who comes back finds in the box the words that the filter holds", async () => {
    await engine().resize(...desk);
    await engine().open(address("./"));
    await expect
      .poll(() => engine().run(() => document.querySelectorAll("input.filter-words").length), patience)
      .toBe(1);
    await engine().run(() => {
      const box = document.querySelector<HTMLInputElement>("input.filter-words");
      if (!box) throw new Error("There is no box for words.");
      box.focus();
      box.value = "ATACMS";
      box.dispatchEvent(new Event("input", { bubbles: true }));
      box.dispatchEvent(new Event("change", { bubbles: true }));
      box.blur();
    });
    await expect.poll(() => engine().run(() => location.search), patience).toBe("?q=ATACMS");
    await engine().open(address("warnings/"));
    await engine().back();
    await expect
      .poll(
        () =>
          engine().run(() => {
            const box = document.querySelector<HTMLInputElement>("input.filter-words");
            return [location.search, box?.value, document.querySelector("h1:not([hidden] *)")?.textContent];
          }),
        patience,
      )
      .toEqual(["?q=ATACMS", "ATACMS", "“ATACMS”"]);
  });

  test("a word that knows no end pushes no page sideways", async () => {
    await engine().resize(500, 800);
    for (const path of [`./?q=${"a".repeat(60)}`, `./?actor=${"b".repeat(300)}`, `search/?q=${"c".repeat(60)}`]) {
      await engine().open(address(path));
      await expect
        .poll(() => engine().run(() => document.querySelector(".view-notice, .search-status")?.textContent), patience)
        .toMatch(/\S/);
      const sideways = await engine().run(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, path).toBe(0);
    }
  });
});
