import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from "html-validate/node";
import { expect, test } from "vitest";
import rules from "../../.htmlvalidate.mjs";
import { directory, faultsOnPages, pages } from "./support/built-site";

/** One set of rules holds for all pages, so it is put together once and not anew for each. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

test("the site has pages", () => {
  expect(pages.map(({ path }) => path)).toContain("/");
});

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(new OneConfigLoader(rules));
  const faults: string[] = [];
  // One after the other: the tree of each page is free to go before the next is read.
  for (const { html, file } of pages) {
    const { results } = await validator.validateString(html, `${directory}/${file}`);
    for (const { filePath, messages } of results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${filePath}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(faults).toEqual([]);
});

test("every page has one heading of the first level", () => {
  expect(
    faultsOnPages(({ html }) => {
      const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
      return headings === 1 ? [] : [`${headings} h1`];
    }),
  ).toEqual([]);
});
