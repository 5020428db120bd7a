import { targetOf } from "./filter/target";

/** What a reader does who wants to go on from there. */
const goingOn = ["wheel", "touchmove", "pointerdown", "keydown"];

/**
 * Keeps what the address points at where it was led to, below the bar that sticks, while the page is laid out: what
 * stands above it is laid out as it comes near, is filtered, or gets its letters late. Until the reader goes on.
 */
export function keepFragmentInView(): void {
  // Who comes back to a page finds it as it was left.
  const [arrival] = performance.getEntriesByType("navigation");
  if (arrival instanceof PerformanceNavigationTiming && arrival.type === "navigate") keepInView();
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isHere = link && link.hash !== "" && link.href === new URL(link.hash, location.href).href;
    // By then the browser has gone there.
    if (isHere && !event.defaultPrevented) requestAnimationFrame(keepInView);
  });
}

function keepInView(): void {
  const id = targetOf(location.hash);
  if (id === "") return;
  let at: number | null = null;
  const bring = () => {
    const target = document.getElementById(id);
    // What a filter leaves out is in no place.
    if (!target || target.getClientRects().length === 0) return;
    target.scrollIntoView({ block: "start", behavior: "instant" });
    at = scrollY;
  };
  const grown = new ResizeObserver(bring);
  const end = () => {
    grown.disconnect();
    for (const act of goingOn) removeEventListener(act, end);
    removeEventListener("hashchange", endElsewhere);
    removeEventListener("scroll", endByScrolling);
  };
  const endElsewhere = () => {
    if (targetOf(location.hash) !== id) end();
  };
  // A scroll bar is drawn along without another sign.
  const endByScrolling = () => {
    if (at !== null && Math.abs(scrollY - at) > innerHeight / 2) end();
  };
  for (const act of goingOn) addEventListener(act, end, { passive: true });
  addEventListener("hashchange", endElsewhere);
  addEventListener("scroll", endByScrolling);
  grown.observe(document.body);
}
