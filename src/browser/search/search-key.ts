import { make } from "../dom";

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
function showSearchKey(): void {
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

const name = "search-key";
let off = false;

/** Whether the search key is off: a reader's choice, kept in this browser and sent nowhere. WCAG 2.1.4. */
function isSearchKeyOff(): boolean {
  try {
    return localStorage.getItem(name) === "off";
  } catch {
    // Where the browser keeps nothing, the choice holds for this page.
    return off;
  }
}

/** Turns the search key off or on again. */
function setSearchKeyOff(chosen: boolean): void {
  off = chosen;
  try {
    if (chosen) localStorage.setItem(name, "off");
    else localStorage.removeItem(name);
  } catch {
    // See above.
  }
}

/** `<search-key-choice>`: turns the search key off and on. Without script there is no such key, and nothing is shown. */
export class SearchKeyChoice extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("input")) return;
    const box = make("input", { type: "checkbox" });
    box.checked = !isSearchKeyOff();
    box.addEventListener("change", () => {
      setSearchKeyOff(!box.checked);
      showSearchKey();
    });
    this.append(
      make("label", {}, box, " The key / leads to the search field from every page"),
      make("p", { class: "soft" }, "Your choice is kept in this browser only. Escape leads back from the field."),
    );
  }
}
