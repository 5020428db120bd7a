import { make } from "../dom";
import { setOpen } from "./disclosure";
import type { FilterShell } from "./filter-shell";

/** Below this width the form opens as a sheet. */
const narrow = "(width < 64rem)";

/**
 * Puts the parts where the width has them, and moves them when it changes: on a wide page the form is the row; on a
 * narrow one the row holds buttons that open it as a sheet over the page, what is chosen and the status line.
 */
export function placeShell(host: HTMLElement, shell: FilterShell): void {
  const query = matchMedia(narrow);
  const place = () => (query.matches ? placeAsSheet(host, shell) : placeInRow(host, shell));
  query.addEventListener("change", place);
  shell.opener.addEventListener("click", () => openSheet(shell));
  for (const facet of ["actor", "weapon"] as const)
    shell.quick[facet].addEventListener("click", () => openSheetAt(shell, facet));
  shell.closer.addEventListener("click", () => shell.sheet.close());
  shell.sheet.addEventListener("close", () => afterSheet(shell));
  place();
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
