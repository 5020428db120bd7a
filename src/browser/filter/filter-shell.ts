import { type Facet, facetLabels, facets, perFacet } from "../../model/filter-facets";
import { make, makeButton, unseen } from "../dom";
import { counted, countParts } from "./counts";
import { makeViewSwitch } from "./shown-view";

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

/** Below this width the form opens as a sheet. */
const narrow = "(width < 64rem)";

/**
 * Puts the parts where the width has them, and moves them when it changes: on a wide page the form is the row; on a
 * narrow one the row holds buttons that open it as a sheet over the page, what is chosen and the status line. While the
 * host is not ready, nothing is put into it.
 * @returns puts them where they belong
 */
export function placeShell(host: HTMLElement, shell: FilterShell): () => void {
  const query = matchMedia(narrow);
  const place = () => {
    if (!host.matches(".is-ready")) return;
    if (query.matches) placeAsSheet(host, shell);
    else placeInRow(host, shell);
  };
  query.addEventListener("change", place);
  shell.opener.addEventListener("click", () => openSheet(shell));
  for (const facet of ["actor", "weapon"] as const)
    shell.quick[facet].addEventListener("click", () => openSheetAt(shell, facet));
  shell.closer.addEventListener("click", () => shell.sheet.close());
  shell.sheet.addEventListener("close", () => afterSheet(shell));
  place();
  return place;
}

function placeInRow(host: HTMLElement, { form, status, chosen, sheet, more }: FilterShell): void {
  sheet.close();
  setOpen(more, false);
  form.prepend(chosen);
  form.append(status);
  host.replaceChildren(form);
}

function placeAsSheet(host: HTMLElement, shell: FilterShell): void {
  const { form, status, chosen, opener, quick, sheet, sheetBody, more } = shell;
  sheetBody.replaceChildren(form);
  setOpen(more, true);
  host.replaceChildren(
    opener,
    make("div", { class: "filter-strip" }, chosen, quick.actor, quick.weapon),
    status,
    sheet,
  );
}

/** The status line comes along: what lies under an open sheet is not read out. */
function openSheet({ sheet, sheetBody, status }: FilterShell): void {
  sheetBody.prepend(status);
  sheet.showModal();
  setCovered(true);
}

/** Opens the sheet with one facet unfolded and the others not, and the focus on its button. */
function openSheetAt(shell: FilterShell, facet: "actor" | "weapon"): void {
  openSheet(shell);
  for (const [name, disclosure] of Object.entries(shell.facets)) setOpen(disclosure, name === facet);
  shell.facets[facet].button.focus();
}

/** The buttons stay where they are, since one of them has just been given the focus back. */
function afterSheet({ opener, status }: FilterShell): void {
  setCovered(false);
  if (opener.isConnected) opener.parentElement?.append(status);
}

/** Whether the page lies under a sheet, and must not scroll. */
function setCovered(covered: boolean): void {
  document.documentElement.classList.toggle("is-covered", covered);
}

/** The form before the index is there: everything one can press, with empty panels. */
export interface FilterForm {
  readonly form: HTMLFormElement;
  readonly facets: Readonly<Record<Facet, Disclosure>>;
  readonly years: Disclosure;
  /** Holds the facets that have no button of their own in the row. */
  readonly more: Disclosure;
  readonly words: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** List, Picture, Zoom. */
  readonly view: HTMLElement;
}

/** The form, saying of words and order what the address says. */
function makeFilterForm(asked: URLSearchParams): FilterForm {
  const byFacet = perFacet((facet) => makeDisclosure(facet, facetTitles[facet].button));
  const years = makeDisclosure("years", "Years");
  const more = makeDisclosure("more", "More filters");
  more.root.classList.add("facet-more");
  more.panel.replaceChildren(...moreFacets.map((facet) => byFacet[facet].root), years.root);
  connectDisclosures([...facets.map((facet) => byFacet[facet]), years, more]);
  const words = makeWords(asked.getAll("q").join(" "));
  const order = makeOrder(asked.get("order") ?? "");
  const view = makeViewSwitch();
  const form = make(
    "form",
    { role: "search", class: "filter-form", "aria-label": "Filter the warnings" },
    byFacet.actor.root,
    byFacet.weapon.root,
    more.root,
    words,
    order,
    view,
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return { form, facets: byFacet, years, more, words, order, view };
}

function makeWords(asked: string): HTMLInputElement {
  const words = make("input", {
    type: "search",
    name: "q",
    class: "filter-words",
    placeholder: "Words, names, weapons",
    "aria-label": "Words, names, weapons",
    spellcheck: "false",
  });
  words.value = asked;
  return words;
}

function makeOrder(asked: string): HTMLSelectElement {
  const newest = make("option", { value: "newest" }, "Newest first");
  const oldest = make("option", { value: "oldest" }, "Oldest first");
  const order = make("select", { name: "order", class: "filter-order", "aria-label": "Order" }, newest, oldest);
  order.value = asked === "oldest" ? "oldest" : "newest";
  return order;
}

/** What the button of a facet says, and what its panel is called. */
interface FacetTitle {
  readonly button: string;
  readonly panel: string;
}

/** "Actor" made first readers think of films: its button asks who, its panel explains the word. */
export const facetTitles: Readonly<Record<Facet, FacetTitle>> = {
  ...perFacet((facet) => ({ button: facetLabels[facet], panel: facetLabels[facet] })),
  actor: { button: "Who", panel: "Actor: who said it or acted" },
};

/** The facets behind "More filters". */
export const moreFacets: readonly Facet[] = facets.filter((facet) => facet !== "actor" && facet !== "weapon");

/** A button and the panel it opens. */
interface Disclosure {
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** A closed disclosure whose panel is still to be filled. */
function makeDisclosure(name: string, label: string): Disclosure {
  const panel = make("div", { class: "facet-panel", id: `filter-${name}` }, "Loading the choices…");
  panel.hidden = true;
  const button = makeButton("facet-button", label);
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-controls", panel.id);
  const root = make("div", { class: "facet" }, button, panel);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden || event.defaultPrevented || isFixed(disclosure)) return;
    // Escape closes the innermost panel first, the one around it and the sheet next.
    event.preventDefault();
    setOpen(disclosure, false);
    button.focus();
  });
  const disclosure = { root, button, panel };
  return disclosure;
}

/** Opens or closes the panel, on the side where there is room for it. */
export function setOpen({ root, button, panel }: Disclosure, open: boolean): void {
  button.setAttribute("aria-expanded", String(open));
  panel.hidden = !open;
  root.classList.remove("opens-inward");
  if (open && panel.getBoundingClientRect().right > document.documentElement.clientWidth)
    root.classList.add("opens-inward");
}

/** Whether it stands open for good: the facets behind "More filters" stand in the sheet one below the other. */
function isFixed({ root }: Disclosure): boolean {
  return root.matches("dialog .facet-more");
}

/** Whether the panel is shown. */
export function isOpen({ panel }: Disclosure): boolean {
  return !panel.hidden;
}

/**
 * Has each button open its panel. In the bar, where panels lie over the page, a press or the focus elsewhere closes
 * them; within another panel and in the sheet they push each other down, so that closing one would move what is just
 * being pressed.
 */
function connectDisclosures(disclosures: readonly Disclosure[]): void {
  const closeOthers = ({ target, type }: Event) => {
    for (const disclosure of disclosures) {
      // A press on the words of a choice gives the focus to whatever around the panel may have it, which is not elsewhere.
      const concerned =
        target instanceof Node &&
        (disclosure.root.contains(target) || (type === "focusin" && target.contains(disclosure.root)));
      if (isOpen(disclosure) && !concerned && !disclosure.root.matches("dialog *, .facet-panel *"))
        setOpen(disclosure, false);
    }
  };
  for (const disclosure of disclosures)
    disclosure.button.addEventListener("click", () => setOpen(disclosure, !isOpen(disclosure)));
  for (const event of ["click", "pointerdown", "focusin"]) document.addEventListener(event, closeOthers);
}

/** Shows beside a button's name how many values behind it are chosen. */
export function markChosen(button: HTMLElement, chosen: number): void {
  button.querySelector(".facet-chosen")?.remove();
  button.classList.toggle("has-chosen", chosen > 0);
  if (chosen > 0) button.append(make("span", { class: "facet-chosen" }, String(chosen), unseen(" chosen")));
}
