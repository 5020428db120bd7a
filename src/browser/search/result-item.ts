import { excerptOf, markedText, type ExcerptPart } from "../../model/search/excerpt";
import { searchKindLabels, type Passage } from "../../model/search/search-entry";
import { make } from "../dom";
import type { Hit } from "./find";

/** One result: date, title with the words found, what it is, an excerpt, and what became of its line. */
export function makeResultItem({ entry, found }: Hit, passages: readonly Passage[]): HTMLLIElement {
  const { kind, title, lang, href, facts, date } = entry;
  const link = make("a", { href, ...inLanguage(lang) }, ...marked(markedText(title, found)));
  const when = date ? [make("time", { datetime: date.iso }, date.text)] : [];
  return make(
    "li",
    {},
    make("p", { class: "row-date" }, ...when),
    make(
      "div",
      {},
      make("p", { class: "row-name" }, link),
      make("p", { class: "row-facts" }, make("b", {}, searchKindLabels[kind]), ` · ${facts}`),
      ...makeExcerpt(passages, found),
    ),
    ...makeAnswer(entry),
  );
}

function makeExcerpt(passages: readonly Passage[], found: Hit["found"]): HTMLElement[] {
  const excerpt = excerptOf(passages, found);
  return excerpt ? [make("p", { class: "search-excerpt", ...inLanguage(excerpt.lang) }, ...marked(excerpt.parts))] : [];
}

function makeAnswer({ answer }: Hit["entry"]): HTMLElement[] {
  return answer ? [make("div", { class: "row-status" }, make("p", {}, answer))] : [];
}

function marked(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, found }) => (found ? make("mark", {}, text) : text));
}

function inLanguage(lang: string | undefined): Record<string, string> {
  return lang === undefined ? {} : { lang };
}
