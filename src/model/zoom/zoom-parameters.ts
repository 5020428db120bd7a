/** The names of an address that belong to the zoomable timeline; all others are the filter's. */
export const zoomParameters: readonly string[] = ["view", "lanes", "start", "end", "selected"];

/** How a selection can be shown, in the order of the buttons. */
export const shownViews = ["list", "picture", "zoom"] as const;
export type ShownView = (typeof shownViews)[number];

/** Whether an address may ask for a view by this word. */
export function isShownView(value: string): value is ShownView {
  return shownViews.some((view) => view === value);
}

/** Whether a name of an address belongs to the zoomable timeline. */
export function isZoomParameter(name: string): boolean {
  return zoomParameters.includes(name);
}

/**
 * One query made of the filter's part of one address and the zoomable timeline's part of another. Each is kept to the
 * letter and in its order, so that neither needs to know what the other means.
 */
export function joinedQuery(filterPart: string, zoomPart: string): string {
  const filter = [...new URLSearchParams(filterPart)].filter(([name]) => !isZoomParameter(name));
  const zoom = [...new URLSearchParams(zoomPart)].filter(([name]) => isZoomParameter(name));
  const query = new URLSearchParams([...filter, ...zoom]).toString();
  return query === "" ? "" : `?${query}`;
}

/** Whether the query of an address asks for the zoomable timeline. */
export function asksForZoom(search: string): boolean {
  return new URLSearchParams(search).get("view") === "zoom";
}

/** What the query of an address asks of the filter, beside the zoomable timeline; empty where that is nothing. */
export function filterPartOf(search: string): string {
  return joinedQuery(search, "");
}
