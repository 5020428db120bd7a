import { timelinePage } from "../../addresses";
import type { ZoomWarning } from "../../model/zoom/zoom-entries";
import { fetchPage } from "../fetch";

/** Attributes that name other elements of the page by their ids. */
const references = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

/**
 * A copy of the finished pair of a warning, from this page or from the page of the timeline that holds it; so there is
 * one drawing of a pair. Its ids are its own. Rejects where the page can't be had.
 */
export async function copyOfPair(warning: ZoomWarning): Promise<HTMLElement> {
  const pair = pairIn(document, warning) ?? pairIn(await pageOf(warning), warning);
  if (!pair) throw new Error(`page ${warning.page} of the timeline does not hold ${warning.id}`);
  const copy = document.importNode(pair, true);
  copy.hidden = false;
  copy.classList.remove("is-target");
  makeOwn(copy);
  return copy;
}

function pairIn(page: Document, { id }: ZoomWarning): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-timeline] article#${CSS.escape(id)}`);
}

function pageOf({ page }: ZoomWarning): Promise<Document> {
  return fetchPage(new URL(timelinePage(page), document.baseURI));
}

/** Gives it and all it holds ids that nothing else on the page has, and leads references to them. */
function makeOwn(copy: HTMLElement): void {
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("*")]) {
    if (element.id !== "") element.id = ownId(element.id);
    for (const name of references) {
      const named = element.getAttribute(name);
      if (named !== null) element.setAttribute(name, named.split(" ").map(ownId).join(" "));
    }
  }
}

function ownId(id: string): string {
  return `zoom-copy-${id}`;
}
