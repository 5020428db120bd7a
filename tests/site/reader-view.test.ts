import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type BuiltPage, pages } from "./support/built-site";

/** What nobody who reads a page in a reader view may miss. */
const vital = "h1, .headline, .answer > p, .aftermath .what, .aftermath .relation, .rows .row-name";

/** How many pages of each kind are read: reading all would take a quarter of an hour. */
const perKind = 25;

/** Pages spread evenly over all of a kind, longest lists included. */
function sampleOf(kind: string): readonly BuiltPage[] {
  const all = pages.filter(({ path }) => new RegExp(`^/${kind}/[^/]+/$`).test(path));
  const step = Math.max(1, Math.floor(all.length / perKind));
  const longest = all.toSorted((one, other) => other.html.length - one.html.length).slice(0, 3);
  return [...new Set([...longest, ...all.filter((_, place) => place % step === 0)])];
}

/** Letters and digits only, since blanks between elements are the reader view's own. */
function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

function lostOn({ html, path }: BuiltPage): string[] {
  const { document } = parseHTML(html);
  const wanted = [...document.querySelectorAll(vital)]
    .filter((element) => !element.closest("[hidden], template, svg"))
    .map(({ textContent }) => textContent.trim());
  const read = new Readability(document).parse();
  const shown = bare(`${read?.title ?? ""} ${read?.textContent ?? ""}`);
  return wanted.filter((text) => !shown.includes(bare(text))).map((text) => `${path}: ${text.replace(/\s+/gu, " ")}`);
}

test.for(["warnings", "events", "lines", "actors", "weapons"])(
  "a reader view keeps every headline, answer and list of what happened afterwards on pages of %s",
  (kind) => {
    const sample = sampleOf(kind);
    expect(sample.length).toBeGreaterThan(2);
    expect(sample.flatMap(lostOn)).toEqual([]);
  },
);
