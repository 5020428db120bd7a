import type { Filter } from "../../model/filter";
import type { PlacedPair } from "../../model/filter-index";
import type { LabelOf } from "../../model/selection-heading";
import { make } from "../dom";

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
