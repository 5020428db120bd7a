import type { Filter, FilterOrder } from "../../model/filter";
import type { PlacedPair } from "../../model/filter-index";
import type { LabelOf } from "../../model/selection";
import { make } from "../dom";

/**
 * The finished pairs of the timeline, which it shows, hides and moves, and never draws. They stand as the page has
 * them: `[data-timeline]` holds years, `[data-year]` months, `[data-month]` articles.
 */
export class PairList {
  readonly #root: HTMLElement;
  /** By warning id, the place in the timeline, newest first. */
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #articles = new Map<string, HTMLElement>();
  /** What the page was built with. */
  readonly built: ReadonlySet<string>;
  /** The month each stands in where pairs are not grouped by what was asked for. */
  readonly #homes = new Map<string, Element>();
  #order: FilterOrder = "newest";
  #groups: readonly HTMLElement[] = [];
  /** The pair with the newest event, which stands first on the page as it was built, and nowhere else. */
  readonly #latest: LatestPair | null;

  constructor(root: HTMLElement, ranks: ReadonlyMap<string, number>) {
    this.#root = root;
    this.#ranks = ranks;
    for (const article of articlesIn(root)) this.#articles.set(article.id, article);
    this.built = new Set(this.#articles.keys());
    this.#latest = latestIn(root);
    for (const [id, article] of this.#articles) {
      const home = article === this.#latest?.article ? this.#latest.month : article.closest("[data-month]");
      if (home) this.#homes.set(id, home);
    }
  }

  has(id: string): boolean {
    return this.#articles.has(id);
  }

  get(id: string): HTMLElement | undefined {
    return this.#articles.get(id);
  }

  /** Takes in the pairs of another page, hidden, each in its year and month. */
  adopt(page: Document): void {
    for (const article of articlesIn(page)) {
      if (this.has(article.id)) continue;
      article.hidden = true;
      const month = monthFor(article, this.#root);
      month.append(document.adoptNode(article));
      this.#articles.set(article.id, article);
      this.#homes.set(article.id, month);
    }
    this.#arrange();
  }

  /** Shows these pairs and no others. Writes only what changes, so that the page is drawn once. */
  show({ groups, also, order, asBuilt }: ShownPairs): void {
    this.#order = order;
    const shown = new Set([...groups.flatMap(({ ids }) => ids), ...also]);
    for (const [id, article] of this.#articles) setHidden(article, !shown.has(id));
    this.#placeLatest(asBuilt);
    this.#placeInGroups(groups.length > 1 ? groups : []);
    this.#arrange();
    // Months before the years that hold them.
    for (const group of groupsIn(this.#root).toReversed())
      setHidden(group, !membersOf(group).some(({ hidden }) => !hidden));
  }

  /** Moves the pair of the latest event to the top, or to its place in time. */
  #placeLatest(first: boolean): void {
    if (!this.#latest) return;
    const { section, article, month } = this.#latest;
    if (first && section.hidden) section.querySelector("h2")?.after(article);
    else if (!first && !section.hidden) month.append(article);
    section.hidden = !first;
  }

  /** Puts pairs under the headings of what was asked for: years and months are left empty. */
  #placeInGroups(groups: readonly ShownGroup[]): void {
    const made = groups.map(({ heading, ids }) => {
      const section = makeGroup(heading);
      section.append(...ids.flatMap((id) => this.#articles.get(id) ?? []));
      return section;
    });
    const left = this.#groups.flatMap((section) => articlesIn(section));
    this.#root.prepend(...made);
    for (const article of left) this.#homes.get(article.id)?.append(article);
    for (const section of this.#groups) section.remove();
    this.#groups = made;
  }

  #arrange(): void {
    for (const parent of [...groupsIn(this.#root), this.#root]) {
      const members = membersOf(parent);
      const sorted = this.#sorted(members);
      if (sorted.some((member, place) => member !== members[place])) parent.append(...sorted);
    }
  }

  #sorted(members: readonly HTMLElement[]): HTMLElement[] {
    const ranked = members.map((member) => ({ member, rank: this.#rankOf(member) }));
    ranked.sort((one, other) => (this.#order === "newest" ? one.rank - other.rank : other.rank - one.rank));
    return ranked.map(({ member }) => member);
  }

  /** An article's place in the timeline; a group's is that of its newest article. */
  #rankOf(member: HTMLElement): number {
    if (member.matches("article")) return this.#ranks.get(member.id) ?? this.#ranks.size;
    return Math.min(...membersOf(member).map((inner) => this.#rankOf(inner)));
  }
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Pairs below one heading; an empty one where there is but one group. */
interface ShownGroup {
  readonly heading: string;
  readonly ids: readonly string[];
}

/** What the list is to show. */
interface ShownPairs {
  /** One group stands by years and months; of several, each stands below its heading. */
  readonly groups: readonly ShownGroup[];
  /** In no group: the one that an address points at. */
  readonly also: readonly string[];
  readonly order: FilterOrder;
  /** Whether the page is as it was built: the pair of the latest event stands first. */
  readonly asBuilt: boolean;
}

/** Between the heading of a group and those of its pairs stands one more, as a month does elsewhere. */
function makeGroup(heading: string): HTMLElement {
  const id = `pairs-${heading.replace(/[^a-z]+/gi, "-").toLowerCase()}`;
  return make(
    "section",
    { class: "pair-group", "aria-labelledby": id },
    make("h2", { class: "pair-group-head", id }, heading),
    make("h3", { class: "visually-hidden" }, "The warnings, by date"),
  );
}

interface LatestPair {
  readonly section: HTMLElement;
  readonly article: HTMLElement;
  readonly month: HTMLElement;
}

function latestIn(root: HTMLElement): LatestPair | null {
  const section = root.querySelector<HTMLElement>("[data-latest]");
  const article = section?.querySelector<HTMLElement>("article.pair");
  const month = root.querySelector<HTMLElement>(`[data-month="${CSS.escape(section?.dataset.latest ?? "")}"]`);
  return section && article && month ? { section, article, month } : null;
}

/** The pairs below an element, in the order they stand. */
function articlesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("article.pair")];
}

/** The years of the timeline and their months. */
function groupsIn(timeline: HTMLElement): HTMLElement[] {
  return membersOf(timeline).flatMap((year) => [year, ...membersOf(year).filter((month) => !month.matches("article"))]);
}

/** What stands directly in the timeline, a year or a month, and has a place in time: all but headings. */
function membersOf(parent: HTMLElement): HTMLElement[] {
  // Not by a query below the parent: that would walk through everything in every pair.
  const children = [...parent.children].filter((child) => child instanceof HTMLElement);
  return children.filter((child) => child.matches("[data-year], [data-month], article.pair"));
}

/** The month of the timeline that an article of another page belongs to, made after that page's where it is missing. */
function monthFor(article: HTMLElement, timeline: HTMLElement): HTMLElement {
  return groupLike(groupLike(timeline, article, "year"), article, "month");
}

function groupLike(parent: HTMLElement, article: HTMLElement, kind: "year" | "month"): HTMLElement {
  const model = article.closest<HTMLElement>(`[data-${kind}]`);
  if (!model) throw new Error(`The pair ${article.id} stands in no ${kind}.`);
  const value = CSS.escape(model.dataset[kind] ?? "");
  return parent.querySelector<HTMLElement>(`[data-${kind}="${value}"]`) ?? parent.appendChild(headedCopy(model));
}

/** A group with its headings and without what it groups. */
function headedCopy(group: HTMLElement): HTMLElement {
  const copy = document.importNode(group, false);
  const headings = [...group.children].filter((child) => !child.matches("section, article"));
  copy.append(...headings.map((heading) => document.importNode(heading, true)));
  return copy;
}

const mark = "is-match";

/** Marks in the article of a pair what the filter matched: the tag of a weapon system, the events, and who acted in them. */
export function markMatches(article: HTMLElement, pair: PlacedPair, filter: Filter, labelOf: LabelOf): void {
  unmarkMatches(article);
  for (const weapon of filter.weapon)
    article.querySelector(`.tags a[href$="/weapons/${CSS.escape(weapon)}/"]`)?.classList.add(mark);
  pair.parts.forEach((part, place) => {
    const actors = part.actor.filter((id) => filter.actor.includes(id));
    if (actors.length === 0 && !part.weapon.some((id) => filter.weapon.includes(id))) return;
    const item = article.querySelector<HTMLElement>(`[id="${CSS.escape(pair.id)}-${place + 1}"]`);
    item?.classList.add(mark);
    if (actors.length > 0)
      item
        ?.querySelector(".relation")
        ?.append(
          make(
            "span",
            { class: "relation-note match-note" },
            `· ${actors.map((id) => labelOf("actor", id)).join(", ")}`,
          ),
        );
    openAround(item);
  });
}

/** Takes away what marks what another filter matched. */
function unmarkMatches(article: HTMLElement): void {
  for (const matched of article.querySelectorAll(`.${mark}`)) matched.classList.remove(mark);
  for (const note of article.querySelectorAll(".match-note")) note.remove();
  for (const folded of article.querySelectorAll<HTMLDetailsElement>("details[data-opened]")) {
    folded.open = false;
    delete folded.dataset.opened;
  }
}

/** Folded events are shown where one of them is what the reader asked for. */
function openAround(item: HTMLElement | null): void {
  const folded = item?.closest("details");
  if (!folded || folded.open) return;
  folded.open = true;
  folded.dataset.opened = "";
}
