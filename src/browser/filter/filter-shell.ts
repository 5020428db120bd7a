import { make, makeButton } from "../dom";
import { makeFilterForm, type FilterForm } from "./filter-form";
import { counted, countParts } from "./sentences";

/** Everything of the filter that is drawn at once, before the index is there. */
export interface FilterShell extends FilterForm {
  /** The one line that says how many warnings are shown. */
  readonly status: HTMLElement;
  /** What is chosen, to be taken away again; filled once the index is there. */
  readonly chosen: HTMLElement;
  /** On a narrow page, opens the sheet. */
  readonly opener: HTMLButtonElement;
  /** On a narrow page, open the sheet at who warned or acted, and at the weapon systems. */
  readonly quick: Readonly<Record<"actor" | "weapon", HTMLButtonElement>>;
  readonly sheet: HTMLDialogElement;
  readonly sheetBody: HTMLElement;
  /** Closes the sheet; says how many warnings it leaves. */
  readonly closer: HTMLButtonElement;
}

/** @param total how many warnings the record has; empty where the page does not say */
export function makeShell(asked: URLSearchParams, total: string): FilterShell {
  const status = make("p", { role: "status", class: "filter-status" });
  if (total !== "") status.append(...statusParts(Number(total), Number(total)));
  const chosen = make("div", { class: "filter-chosen" });
  chosen.hidden = true;
  const opener = makeButton("filter-opener", "Filter");
  opener.setAttribute("aria-haspopup", "dialog");
  const quick = { actor: makeQuick("Who"), weapon: makeQuick("Weapon", make("span", {}, " system")) };
  const heading = make("h2", { id: "filter-heading" }, "Filter");
  const closer = makeButton("filter-closer", total ? `Show ${counted(Number(total))}` : "Show the warnings");
  const sheetBody = make("div", { class: "sheet-body" });
  const sheet = make("dialog", { class: "filter-sheet", "aria-labelledby": heading.id }, heading, sheetBody, closer);
  return { ...makeFilterForm(asked), status, chosen, opener, quick, sheet, sheetBody, closer };
}

function makeQuick(...label: readonly (Node | string)[]): HTMLButtonElement {
  const button = makeButton("facet-button", ...label);
  button.setAttribute("aria-haspopup", "dialog");
  return button;
}

/** How many of how many warnings are shown; on a phone without the last word. */
export function statusParts(shown: number, total: number): readonly (Node | string)[] {
  const [count, unit] = countParts(shown, total);
  return [count, make("span", { class: "filter-unit" }, unit)];
}
