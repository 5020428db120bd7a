/** The links of the page that jump to its years. */
export class YearLinks {
  readonly #links = [...document.querySelectorAll<HTMLAnchorElement>(".year-index a")];

  /**
   * Leaves those that lead to a pair that is shown; all of them where the page is as it was built.
   * @param path of the view
   */
  update(asBuilt: boolean, path: string): void {
    for (const link of this.#links) {
      const item = link.closest("li") ?? link;
      item.hidden = !asBuilt && !leadsToShown(link, path);
    }
  }
}

function leadsToShown(link: HTMLAnchorElement, path: string): boolean {
  // One with a path of its own leads to another page, and would leave the filter behind.
  if (!link.getAttribute("href")?.startsWith("#") && link.pathname !== path) return false;
  const year = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>("[data-year]");
  return year ? !year.hidden : false;
}
