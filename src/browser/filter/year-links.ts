/** Leaves of the links to years those that lead to a pair that is shown; all of them where the page is as it was built. */
export function showYearLinks(all: boolean): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".year-index a")) {
    const item = link.closest("li") ?? link;
    item.hidden = !all && !leadsToShown(link);
  }
}

function leadsToShown(link: HTMLAnchorElement): boolean {
  // A link to another page would leave the filter behind.
  if (link.pathname !== location.pathname || link.search !== location.search) return false;
  const year = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>("[data-year]");
  return year ? !year.hidden : false;
}
