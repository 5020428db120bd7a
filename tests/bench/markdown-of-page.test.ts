import { expect, test } from "vitest";
import { markdownOfPage } from "../../bench/eleventy";

test("the main part of a page becomes Markdown with its headings, words and links", () => {
  const html = `<header>Top</header><main class="wrap"><h1>A <span>warning</span></h1>
    <p>Said by <a class="x" href="/actors/a/">A  President</a>.</p><svg><text>drawn</text></svg>
    <ul><li>One</li><li>Two</li></ul></main><footer>End</footer>`;
  expect(markdownOfPage(html)).toBe("# A warning\n\nSaid by [A President](/actors/a/).\n\nOne\n\nTwo");
});
