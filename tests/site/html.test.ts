import { HtmlValidate, FileSystemConfigLoader } from "html-validate/node";
import { expect, test } from "vitest";
import { directory, faultsOnPages, pages } from "./support/built-site";

test("the site has pages", () => {
  expect(pages.map(({ path }) => path)).toContain("/");
});

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const reports = await Promise.all(
    pages.map(({ html, file }) => validator.validateString(html, `${directory}/${file}`)),
  );
  const faults = reports
    .flatMap(({ results }) => results)
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId} ${message}`),
    );
  expect(faults).toEqual([]);
});

test("every page has one heading of the first level", () => {
  expect(
    faultsOnPages(({ root }) => {
      const headings = root.querySelectorAll("h1").length;
      return headings === 1 ? [] : [`${headings} h1`];
    }),
  ).toEqual([]);
});
