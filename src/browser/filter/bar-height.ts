/** Keeps `--bar` at the height that the sticking bar takes, so that scrolling leaves room for it above what is focused. */
export function keepBarHeight(bar: HTMLElement): void {
  const measure = () => {
    const sticks = getComputedStyle(bar).position === "sticky";
    document.documentElement.style.setProperty("--bar", sticks ? `${bar.offsetHeight}px` : "0px");
  };
  // At once as well: the address may have something brought into view before an observer is heard.
  measure();
  new ResizeObserver(measure).observe(bar);
}
