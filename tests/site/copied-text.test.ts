import { HTMLElement, type Node, TextNode } from "node-html-parser";
import { expect, test } from "vitest";
import { faultsOnPages, files, readBuilt } from "./support/built-site";

/** Elements that stand within a line. Whatever else begins or ends, begins or ends a line where it is copied. */
const withinLine = new Set(
  "a abbr b bdi button cite code copy-link copy-text del em i ins kbd label mark q s small span strong sub sup time u var".split(
    " ",
  ),
);
const unread = new Set(["head", "script", "style", "svg", "template", "select"]);

/** Places where two words have nothing between them but the end of one element and the beginning of another. */
function joinsIn(page: HTMLElement): string[] {
  const joins: string[] = [];
  let last = "";
  const visit = (node: Node): void => {
    if (node instanceof TextNode) {
      const { text } = node;
      if (text === "") return;
      if (/[\p{L}\p{N})”]$/u.test(last) && /^[\p{L}\p{N}(“]/u.test(text))
        joins.push(`${last.slice(-30)}|${text.slice(0, 30)}`);
      last = text;
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    const tag = node.rawTagName;
    const breaks = !withinLine.has(tag);
    if (breaks) last = "";
    if (!unread.has(tag)) for (const child of node.childNodes) visit(child);
    if (breaks) last = "";
  };
  visit(page);
  return joins;
}

test("no two words run together where a page is copied", () => {
  expect(faultsOnPages(({ root }) => joinsIn(root))).toEqual([]);
});

test("no words and no punctuation exist only as style", () => {
  const styles = files.filter((file) => file.endsWith(".css")).map((file) => readBuilt(file).toString("utf8"));
  expect(styles.length).toBeGreaterThan(5);
  const written = styles.flatMap((style) =>
    [...style.matchAll(/content:\s*("[^;}]*)/g)].map(([, content = ""]) => content),
  );
  // Arrows and crosses that are hidden from who hears the page, and the addresses of links on paper.
  const meant = written.filter((content) => !/^""|^"[^"]*"\s*\/\s*""|^"×"$|^" "\s*attr\(href\)/.test(content));
  expect(meant).toEqual([]);
});
