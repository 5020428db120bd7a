import type { FilterShell } from "./filter-shell";

/** Below this width the form opens as a sheet. */
const phone = "(width < 47.5rem)";

/**
 * Puts the parts where the width has them, and moves them when it changes: on a wide page the form stands in the bar;
 * on a phone the bar holds a button, the status line and what is chosen, and the form opens as a sheet over the page.
 */
export function placeShell(host: HTMLElement, shell: FilterShell): void {
  const narrow = matchMedia(phone);
  const place = () => (narrow.matches ? placeOnPhone(host, shell) : placeInBar(host, shell));
  narrow.addEventListener("change", place);
  shell.opener.addEventListener("click", () => openSheet(shell));
  shell.closer.addEventListener("click", () => shell.sheet.close());
  shell.sheet.addEventListener("close", () => afterSheet(shell));
  place();
}

function placeInBar(host: HTMLElement, { form, status, chosen, sheet }: FilterShell): void {
  sheet.close();
  form.append(status, chosen);
  host.replaceChildren(form);
}

function placeOnPhone(host: HTMLElement, { form, status, chosen, opener, sheet, sheetBody }: FilterShell): void {
  sheetBody.replaceChildren(form);
  host.replaceChildren(opener, status, chosen, sheet);
}

/** The status line comes along: what lies under an open sheet is not read out. */
function openSheet({ sheet, sheetBody, status, chosen }: FilterShell): void {
  sheetBody.prepend(status, chosen);
  sheet.showModal();
  setCovered(true);
}

/** The button stays where it is, since it has just been given the focus back. */
function afterSheet({ opener, status, chosen }: FilterShell): void {
  setCovered(false);
  if (opener.isConnected) opener.after(status, chosen);
}

/** Whether the page lies under a sheet, and must not scroll. */
function setCovered(covered: boolean): void {
  document.documentElement.classList.toggle("is-covered", covered);
}
