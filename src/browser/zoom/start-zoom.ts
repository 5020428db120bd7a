import { type ZoomData, zoomEntriesOf } from "../../model/zoom/zoom-entries";
import { marksIn } from "./items";
import { makeContainer } from "./container";
import { ZoomView, type ZoomParts } from "./zoom-view";

/**
 * Makes the container that stays from then on, closed.
 * @param leave called when the reader goes back to where views are chosen
 */
export function startZoom(host: HTMLElement, leave: ZoomParts["leave"], data: ZoomData): ZoomView {
  const entries = zoomEntriesOf(data);
  const container = makeContainer();
  host.append(container.root);
  return new ZoomView({ data, entries, container, leave, marks: marksIn(document) });
}
