import { make, makeButton } from "../dom";

/** What stands around the pairs while a filter is on. */
export interface ResultNotes {
  /** Where more fit than are shown. */
  readonly more: HTMLElement;
  readonly showMore: HTMLButtonElement;
  /** Says that some could not be fetched; else empty. */
  readonly trouble: HTMLElement;
  /** On paper only: what is shown. */
  readonly printed: HTMLElement;
}

/** Hidden notes, above and below the timeline. */
export function placeResultNotes(list: HTMLElement): ResultNotes {
  const showMore = makeButton("filter-more-button", "");
  const trouble = make("p", { class: "filter-trouble", "aria-live": "polite" });
  const more = make("div", { class: "filter-more" }, trouble, showMore);
  more.hidden = true;
  const printed = make("p", { class: "filter-printed" });
  list.before(printed);
  list.after(more);
  return { more, showMore, trouble, printed };
}
