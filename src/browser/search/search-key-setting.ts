const name = "search-key";
let off = false;

/** Whether the search key is off: a reader's choice, kept in this browser and sent nowhere. WCAG 2.1.4. */
export function isSearchKeyOff(): boolean {
  try {
    return localStorage.getItem(name) === "off";
  } catch {
    // Where the browser keeps nothing, the choice holds for this page.
    return off;
  }
}

/** Turns the search key off or on again. */
export function setSearchKeyOff(chosen: boolean): void {
  off = chosen;
  try {
    if (chosen) localStorage.setItem(name, "off");
    else localStorage.removeItem(name);
  } catch {
    // See above.
  }
}
