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
  /** The pair with the newest event, which stands first on the page as it was built, and nowhere else. */
  readonly #latest: LatestPair | null;

  constructor(root: HTMLElement, ranks: ReadonlyMap<string, number>) {
    this.#root = root;
    this.#ranks = ranks;
    for (const article of articlesIn(root)) this.#articles.set(article.id, article);
    this.built = new Set(this.#articles.keys());
    this.#latest = latestIn(root);
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

  /**
   * Shows these pairs and no others, in this order. Writes only what changes, so that the page is drawn once.
   * @param asBuilt whether the pair of the latest event stands first
   */
  show(ids: ReadonlySet<string>, order: FilterOrder, asBuilt: boolean): void {
    this.#placeLatest(asBuilt);
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

  /** Moves the pair of the latest event to the top, or to its place in time. */
  #placeLatest(first: boolean): void {
    if (!this.#latest || this.#latest.section.hidden !== first) return;
    const { section, article, month } = this.#latest;
    if (first) section.querySelector("h2")?.after(article);
    else month.append(article);
    section.hidden = !first;
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
