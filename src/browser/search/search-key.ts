import { isSearchKeyOff } from "./search-key-setting";

const searchKey = "/";
const opened = "is-open";

/** Has the key `/` bring the reader to the search field from anywhere on the page, and Escape back again. */
export function listenForSearchKey(): void {
  // The page's own field before the one in the header.
  const fields = [...document.querySelectorAll<HTMLInputElement>("[data-search-field]")];
  const field = fields.find((each) => each.closest("main")) ?? fields[0];
  if (!field) return;
  let left: Element | null = null;
  showSearchKey();
  document.addEventListener("keydown", (event) => {
    if (!isAskedFor(event)) return;
    event.preventDefault();
    left = document.activeElement;
    field.form?.classList.add(opened);
    field.focus();
    field.select();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    // Otherwise some browsers empty the field.
    event.preventDefault();
    field.blur();
    if (left instanceof HTMLElement) left.focus();
  });
  field.addEventListener("blur", () => field.form?.classList.remove(opened));
}

/** Shows beside the fields which key leads to them, or nothing where it is off. */
export function showSearchKey(): void {
  const off = isSearchKeyOff();
  for (const field of document.querySelectorAll("[data-search-field]")) {
    if (off) field.removeAttribute("aria-keyshortcuts");
    else field.setAttribute("aria-keyshortcuts", searchKey);
  }
  for (const hint of document.querySelectorAll<HTMLElement>("[data-search-key]")) hint.hidden = off;
}

function isAskedFor({ key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target }: KeyboardEvent): boolean {
  if (key !== searchKey || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false;
  const typing = target instanceof Element && target.closest("input, select, textarea, [contenteditable]");
  return !typing && !document.querySelector("dialog[open]") && !isSearchKeyOff();
}
