import { afterAll, beforeAll, expect, test } from "vitest";

import { type UnpackedCopy, unpackedCopy } from "../browser/support/portable-copy";
import { inEachEngine } from "./support/engines";

let copy: UnpackedCopy;

beforeAll(async () => {
  copy = await unpackedCopy("portable-in-engines");
}, 300_000);

afterAll(() => copy.remove());

inEachEngine((engine) => {
  test.for(["index.html", "search/index.html", "lines/index.html", "weapons/index.html", "data/index.html"])(
    "opened from a disk, %s has its style and its letters",
    async (file) => {
      await engine().open(copy.addressOf(file));
      const look = await engine().run(async () => {
        await document.fonts.ready;
        return {
          bare: document.querySelector(".copy-bare")?.getClientRects().length ?? 0,
          hasPaper: getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "",
          hasLetters: [...document.fonts].some(
            ({ family, status }) => family.replaceAll('"', "") === "Record Serif" && status === "loaded",
          ),
          foot: document.querySelector("footer .copy-note")?.getClientRects().length,
        };
      });
      expect(look).toEqual({ bare: 0, hasPaper: true, hasLetters: true, foot: 1 });
    },
  );

  test("opened from a disk, links lead from the start page to a warning and back", async () => {
    await engine().open(copy.addressOf("index.html"));
    const warning = await engine().run(
      () => document.querySelector<HTMLAnchorElement>("article.pair :is(h2, h3, h4) a")?.href ?? "",
    );
    await engine().open(warning);
    const [heading, home] = await engine().run(
      () =>
        [
          document.querySelector("h1")?.textContent ?? "",
          document.querySelector<HTMLAnchorElement>("header a.name")?.href ?? "",
        ] as const,
    );
    expect(heading).not.toBe("");
    expect(home).toBe(copy.addressOf("index.html"));
  });
});
