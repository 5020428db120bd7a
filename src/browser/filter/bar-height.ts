/** Keeps `--bar` at the height that the sticking bar takes, so that scrolling leaves room for it above what is focused. */
export function keepBarHeight(bar: HTMLElement): void {
  const root = document.documentElement;
  new ResizeObserver(() => {
    const sticks = getComputedStyle(bar).position === "sticky";
    root.style.setProperty("--bar", sticks ? `${bar.offsetHeight}px` : "0px");
  }).observe(bar);
}
