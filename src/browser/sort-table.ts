import { announce, makeButton, prepareAnnouncements } from "./dom";

/**
 * `<sort-table><table>…`: has the head of each column with a `data-key` sort by what the rows say of themselves under
 * that name, within each group; pressed again, the other way round. What is empty stands last. Without script the table
 * stays in the order it was built in.
 */
export class SortTable extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector(".sort-button")) return;
    prepareAnnouncements();
    for (const head of this.#heads()) {
      const button = makeButton("sort-button", ...head.childNodes);
      button.addEventListener("click", () => this.#sortBy(head));
      head.replaceChildren(button);
    }
  }

  #heads(): NodeListOf<HTMLTableCellElement> {
    return this.querySelectorAll<HTMLTableCellElement>("thead th[data-key]");
  }

  #sortBy(head: HTMLTableCellElement): void {
    const key = head.dataset.key ?? "";
    const down = head.getAttribute("aria-sort") === "ascending" || (!head.hasAttribute("aria-sort") && key === "days");
    for (const other of this.#heads()) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    for (const body of this.querySelectorAll("tbody")) body.append(...sorted(body, key, down));
    announce(`Sorted by ${head.textContent.trim()}, ${down ? "descending" : "ascending"}`);
  }
}

/** Numbers as numbers, names as words. */
function sorted(body: HTMLTableSectionElement, key: string, down: boolean): HTMLTableRowElement[] {
  // Made when it is needed: it takes a slow machine longer than all else that a page starts with.
  const order = new Intl.Collator("en", { numeric: true });
  const rows = [...body.rows].filter((row) => row.dataset[key] !== undefined);
  return rows.sort((one, other) => {
    const [a = "", b = ""] = [one.dataset[key], other.dataset[key]];
    if (a === "" || b === "") return Number(a === "") - Number(b === "");
    return down ? order.compare(b, a) : order.compare(a, b);
  });
}
