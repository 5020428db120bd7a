import { make, makeButton, unseen } from "../dom";

/** A button and the panel it opens. */
export interface Disclosure {
  readonly root: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** A closed disclosure whose panel is still to be filled. */
export function makeDisclosure(name: string, label: string): Disclosure {
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
export function connectDisclosures(disclosures: readonly Disclosure[]): void {
  const closeOthers = ({ target }: Event) => {
    for (const disclosure of disclosures) {
      const concerned = target instanceof Node && disclosure.root.contains(target);
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
