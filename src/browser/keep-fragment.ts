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
  if (arrival instanceof PerformanceNavigationTiming && arrival.type === "navigate") {
    followYear(targetOf(location.hash));
    keepInView();
  }
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isHere = link && link.hash !== "" && link.href === new URL(link.hash, location.href).href;
    // By then the browser has gone there.
    if (isHere && !event.defaultPrevented) requestAnimationFrame(keepInView);
  });
}

/** A year that has moved on to another page of the timeline since its address was kept: the links to years know which. */
function followYear(id: string): void {
  if (location.search !== "" || document.getElementById(id)) return;
  const years = [...document.querySelectorAll<HTMLAnchorElement>(".year-index a")];
  const year = years.find(({ hash, pathname }) => hash === `#${id}` && pathname !== location.pathname);
  if (year) location.replace(year.href);
}

function keepInView(): void {
  const id = targetOf(location.hash);
  if (id === "") return;
  /** Where it was brought, and how high the page was then. */
  let at: { readonly y: number; readonly height: number } | null = null;
  const bring = () => {
    const target = document.getElementById(id);
    // What a filter leaves out is in no place.
    if (!target || target.getClientRects().length === 0) return;
    target.scrollIntoView({ block: "start", behavior: "instant" });
    at = { y: scrollY, height: document.body.offsetHeight };
  };
  const grown = new ResizeObserver(bring);
  const heard = new AbortController();
  const end = () => {
    grown.disconnect();
    heard.abort();
  };
  const options = { passive: true, signal: heard.signal };
  for (const act of goingOn) addEventListener(act, end, options);
  addEventListener("hashchange", () => targetOf(location.hash) === id || end(), options);
  // A scroll bar is drawn along without another sign; a browser that goes where it took the fragment to be moves the
  // page too, but while it is still laid out.
  addEventListener(
    "scroll",
    () => {
      if (!at || Math.abs(scrollY - at.y) <= innerHeight / 2) return;
      if (document.readyState === "complete" && document.body.offsetHeight === at.height) end();
      else bring();
    },
    options,
  );
  addEventListener("load", bring, options);
  grown.observe(document.body);
}
