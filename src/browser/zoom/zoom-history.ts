import { withZoom, type ZoomState } from "../../model/zoom/zoom-address";

/** The address of this page with another state of the zoomable timeline; what it pointed at is let go. */
export function addressWith(zoom: ZoomState | null): string {
  return location.pathname + withZoom(location.search, zoom);
}

/** Puts a state into the address bar: as a step one can go back from, or in the place of the last. */
export function recordZoom(zoom: ZoomState | null, step: boolean): void {
  const address = addressWith(zoom);
  if (address === location.pathname + location.search) return;
  if (step) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
