import { type ZoomData, zoomEntriesOf } from "../../model/zoom/zoom-entries";
import { marksIn } from "./marks";
import { makePlate } from "./plate";
import { ZoomView, type ZoomParts } from "./zoom-view";

/**
 * Makes the plate that stays from then on, closed.
 * @param leave called when the reader goes back to where views are chosen
 */
export function startZoom(host: HTMLElement, leave: ZoomParts["leave"], data: ZoomData): ZoomView {
  const entries = zoomEntriesOf(data);
  const plate = makePlate();
  host.append(plate.root);
  return new ZoomView({ data, entries, plate, leave, marks: marksIn(document) });
}
