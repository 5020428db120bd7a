/** The links of the page that jump to its years. */
export class YearLinks {
  readonly #links = [...document.querySelectorAll<HTMLAnchorElement>(".year-index a")];

  /** Leaves those that lead to a pair that is shown; all of them where the page is as it was built. */
  update(asBuilt: boolean): void {
    for (const link of this.#links) {
      const item = link.closest("li") ?? link;
      item.hidden = !asBuilt && !leadsToShown(link);
    }
  }
}

function leadsToShown(link: HTMLAnchorElement): boolean {
  // A link to another page would leave the filter behind.
  if (link.pathname !== location.pathname) return false;
  const year = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>("[data-year]");
  return year ? !year.hidden : false;
}
