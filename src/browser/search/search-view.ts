import { excerptOf, type ExcerptPart, markedText } from "../../model/search/excerpt";
import {
  groupOf,
  type Passage,
  type SearchGroup,
  searchGroupLabels,
  searchKindLabels,
} from "../../model/search/search-entry";
import { countOf } from "../../model/words";
import { make, makeButton } from "../dom";
import { untilDone } from "../try-again";
import type { Find, Findings, Hit, Passages } from "./find";
import type { AskedSearch, SearchAddress } from "./search-address";

/** How many results are shown at first, and how many more each time. */
const stride = 20;
/** How many of the results that stand below the others are shown where results are of all kinds. */
const fewBelow = 5;

/** What stands below the other results under a heading of its own: what articles claim, and what the record rests on. */
const below = [
  ["claim", "Claims made in articles"],
  ["source", "Sources"],
] as const satisfies readonly (readonly [SearchGroup, string])[];

export interface SearchParts {
  readonly find: Find;
  readonly passages: Passages;
  /** The box they are typed into. */
  readonly words: HTMLInputElement;
  readonly address: SearchAddress;
  /** The one line that says how many were found. */
  readonly status: HTMLElement;
  /** Where results are put. */
  readonly results: HTMLElement;
  /** Other ways through the record, shown while there are no results. */
  readonly ways: HTMLElement;
  /** Where the address of a search leads without script. */
  readonly action: string;
  /** The reader narrows the results to a kind, or widens them to all. */
  readonly narrowed: (group: SearchGroup | null) => void;
}

/** The results of one search at a time, drawn into the page. */
export class SearchView {
  readonly #parts: SearchParts;
  readonly #title = document.title;
  readonly #choice: GroupChoice;
  readonly #list = make("ol", { class: "rows search-results", role: "list" });
  readonly #more = makeButton("search-more");
  /** What stands above and below the list. */
  readonly #found = make("div", {});
  /** Holds the sentence that says that passages could not be fetched. */
  readonly #trouble = make("div");
  /** Counts the searches, so that passages which come late don't bring back an older one. */
  #turn = 0;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#choice = new GroupChoice(parts.narrowed);
    parts.results.replaceChildren(this.#choice.element, this.#trouble, this.#found);
  }

  /** Shows what is found for the words; nothing where there are none. */
  async show({ words, group }: AskedSearch, shown = stride): Promise<void> {
    const turn = ++this.#turn;
    this.#trouble.replaceChildren();
    document.title = words === "" ? this.#title : `“${words}” · ${this.#title}`;
    if (words === "") {
      this.#choice.offer([], null);
      this.#write("", []);
      return;
    }
    const findings = this.#parts.find(words);
    const { hits, nearest } = findings;
    const first = hits.filter(({ entry }) => (group === null ? !isBelow(entry.kind) : groupOf(entry.kind) === group));
    const results = first.slice(0, Math.max(stride, shown)).map(makeResult);
    const lower = group === null ? this.#sectionsBelow(hits) : [];
    await this.#quote([...results, ...lower.flatMap((section) => section.results)]);
    if (turn !== this.#turn) return;
    this.#choice.offer(hits, group);
    this.#list.replaceChildren(...results.map(({ item }) => item));
    this.#offerMore(first, group);
    const sentence = findingsSentence(findings, words, group, group === null ? hits.length : first.length);
    const list = first.length > 0 ? [this.#list, this.#more] : [];
    this.#write(sentence, hits.length > 0 ? [...list, ...lower.map(({ element }) => element)] : this.#propose(nearest));
    this.#parts.ways.hidden = hits.length > 0;
  }

  #write(sentence: string, shown: readonly Node[]): void {
    const { status, ways } = this.#parts;
    status.textContent = sentence;
    this.#found.replaceChildren(...shown);
    ways.hidden = false;
  }

  /** Gives results the passages they quote; resolves, too, once it is said that some could not be fetched. */
  #quote(results: readonly Result[]): Promise<void> {
    const { passages, words } = this.#parts;
    return new Promise((resolve) => {
      const fetched = untilDone(() => passages.fetch(results.map(({ hit }) => hit.id)), {
        sentence: "Some of the passages that results quote could not be fetched.",
        show: (note) => {
          this.#trouble.replaceChildren(note);
          resolve();
        },
        look: ["trouble", "search-more"],
        refuge: () => words,
      });
      void fetched.then(() => {
        for (const { hit, item } of results)
          item.querySelector(".row-facts")?.after(...makeExcerpt(passages.of(hit.id), hit.found));
        resolve();
      });
    });
  }

  #sectionsBelow(hits: Findings["hits"]): readonly SectionBelow[] {
    return below.flatMap(([group, heading]) => {
      const ofGroup = hits.filter(({ entry }) => groupOf(entry.kind) === group);
      if (ofGroup.length === 0) return [];
      const results = ofGroup.slice(0, fewBelow).map(makeResult);
      const list = make("ol", { class: "rows search-results", role: "list" }, ...results.map(({ item }) => item));
      const all = makeButton("search-more", `Show all ${countedResults(ofGroup.length, group)}`);
      all.addEventListener("click", () => this.#parts.narrowed(group));
      const more = ofGroup.length > fewBelow ? [all] : [];
      return [{ results, element: make("section", {}, make("h2", {}, heading), list, ...more) }];
    });
  }

  #offerMore(hits: readonly Hit[], group: SearchGroup | null): void {
    const left = hits.length - this.#list.children.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${Math.min(stride, left)} more of ${countedResults(hits.length, group)}`;
    this.#more.onclick = () => void this.#showMore(hits, group);
  }

  async #showMore(hits: readonly Hit[], group: SearchGroup | null): Promise<void> {
    const turn = this.#turn;
    const shown = this.#list.children.length;
    const results = hits.slice(shown, shown + stride).map(makeResult);
    await this.#quote(results);
    if (turn !== this.#turn) return;
    this.#list.append(...results.map(({ item }) => item));
    this.#parts.address.keepShown(this.#list.children.length);
    this.#offerMore(hits, group);
    results[0]?.item.querySelector("a")?.focus();
  }

  #propose(names: readonly string[]): Node[] {
    if (names.length === 0) return [];
    const links = names.map((name) =>
      make("li", {}, make("a", { href: `${this.#parts.action}?q=${encodeURIComponent(name)}` }, name)),
    );
    return [make("p", {}, "Near in spelling:"), make("ul", { class: "search-nearest" }, ...links)];
  }
}

/** One thing found, and how it is shown. */
interface Result {
  readonly hit: Hit;
  readonly item: HTMLLIElement;
}

/** Results under a heading of their own, below the others. */
interface SectionBelow {
  readonly results: readonly Result[];
  readonly element: HTMLElement;
}

function isBelow(kind: Hit["entry"]["kind"]): boolean {
  return below.some(([group]) => group === kind);
}

/** "134 pages", "1 warning". */
function countedResults(results: number, group: SearchGroup | null = null): string {
  return countOf(
    results,
    group === null ? "page" : searchGroupLabels[group][0],
    group === "page" ? "pages of the site" : undefined,
  );
}

/** What was found for the words typed, in one line; `narrowed` is how many of it are of the chosen kind. */
function findingsSentence(
  { manner, hits }: Findings,
  query: string,
  group: SearchGroup | null,
  narrowed: number,
): string {
  if (hits.length === 0) return `Nothing was found for “${query}”.`;
  const found = countedResults(narrowed, group);
  const others = group !== null && narrowed === 0 ? ` ${countedResults(hits.length)} of other kinds.` : "";
  if (manner === "all") return `${found} found for “${query}”.${others}`;
  const met = manner === "near" ? "spellings near to it" : "some of the words";
  return `Nothing has exactly “${query}”; ${found} found with ${met}.${others}`;
}

const groups = Object.keys(searchGroupLabels) as SearchGroup[];

/** Radio buttons by which results are narrowed to one kind, each with the number of its results. */
class GroupChoice {
  readonly element = make("fieldset", { class: "search-kinds" }, make("legend", {}, "Kind of result"));
  readonly #choices = make("div", {});
  readonly #chosen: (group: SearchGroup | null) => void;

  constructor(chosen: (group: SearchGroup | null) => void) {
    this.#chosen = chosen;
    this.element.append(this.#choices);
    this.element.hidden = true;
  }

  /** Offers the kinds among the hits, and the one that is chosen even where it has none. */
  offer(hits: readonly Hit[], chosen: SearchGroup | null): void {
    const counts = Map.groupBy(hits, ({ entry }) => groupOf(entry.kind));
    const focused = this.#choices.querySelector("input:focus")?.getAttribute("value");
    const offered = groups.filter((group) => counts.has(group) || group === chosen);
    this.#choices.replaceChildren(
      this.#choice("All", "", hits.length, chosen === null),
      ...offered.map((group) =>
        this.#choice(searchGroupLabels[group][1], group, counts.get(group)?.length ?? 0, group === chosen),
      ),
    );
    this.element.hidden = offered.length < 2;
    if (typeof focused === "string") this.#choices.querySelector<HTMLElement>(`input[value="${focused}"]`)?.focus();
  }

  #choice(label: string, group: SearchGroup | "", count: number, checked: boolean): HTMLElement {
    const radio = make("input", { type: "radio", name: "kind", value: group });
    radio.checked = checked;
    radio.addEventListener("change", () => this.#chosen(group === "" ? null : group));
    return make("label", {}, radio, ` ${label} `, make("span", { class: "soft" }, String(count)));
  }
}

/** One result: date, title with the words found, what it is, and what became of its line; as yet without an excerpt. */
function makeResult(hit: Hit): Result {
  const { entry, found } = hit;
  const { kind, title, lang, href, facts, date } = entry;
  const link = make("a", { href, ...inLanguage(lang) }, ...marked(markedText(title, found)));
  const when = date ? [make("time", { datetime: date.iso }, date.text)] : [];
  const item = make(
    "li",
    {},
    make("p", { class: "row-date" }, ...when),
    make(
      "div",
      {},
      make("p", { class: "row-name" }, link),
      make("p", { class: "row-facts" }, make("b", {}, searchKindLabels[kind]), ` · ${facts}`),
    ),
    ...makeAnswer(entry),
  );
  return { hit, item };
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
