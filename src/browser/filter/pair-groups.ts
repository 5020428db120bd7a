/** The pairs below an element, in the order they stand. */
export function articlesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("article.pair")];
}

/** The years of the timeline and their months. */
export function groupsIn(timeline: HTMLElement): HTMLElement[] {
  return membersOf(timeline).flatMap((year) => [year, ...membersOf(year).filter((month) => !month.matches("article"))]);
}

/** What stands directly in the timeline, a year or a month, and has a place in time: all but headings. */
export function membersOf(parent: HTMLElement): HTMLElement[] {
  // Not by a query below the parent: that would walk through everything in every pair.
  const children = [...parent.children].filter((child) => child instanceof HTMLElement);
  return children.filter((child) => child.matches("[data-year], [data-month], article.pair"));
}

/** The month of the timeline that an article of another page belongs to, made after that page's where it is missing. */
export function monthFor(article: HTMLElement, timeline: HTMLElement): HTMLElement {
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
