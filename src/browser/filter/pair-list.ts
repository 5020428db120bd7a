import type { FilterOrder } from "../../model/filter";
import { articlesIn, groupsIn, groupsOf, membersOf, monthFor } from "./pair-groups";

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
  #order: FilterOrder = "newest";

  constructor(root: HTMLElement, ranks: ReadonlyMap<string, number>) {
    this.#root = root;
    this.#ranks = ranks;
    for (const article of articlesIn(root)) this.#articles.set(article.id, article);
    this.built = new Set(this.#articles.keys());
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
      monthFor(article, this.#root).append(document.adoptNode(article));
      this.#articles.set(article.id, article);
    }
    this.#arrange();
  }

  /** Shows these pairs and no others, in this order. Writes only what changes, so that the page is drawn once. */
  show(ids: ReadonlySet<string>, order: FilterOrder): void {
    const shownGroups = new Set<Element | null>();
    for (const [id, article] of this.#articles) {
      setHidden(article, !ids.has(id));
      if (!article.hidden) for (const group of groupsOf(article)) shownGroups.add(group);
    }
    for (const group of groupsIn(this.#root)) setHidden(group, !shownGroups.has(group));
    if (order === this.#order) return;
    this.#order = order;
    this.#arrange();
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
