import { zoomEntriesOf } from "../../model/zoom/zoom-entries";
import type { ZoomData } from "../../model/zoom/zoom-data";
import { marksIn } from "./marks";
import { makePlate } from "./plate";
import { ZoomView } from "./zoom-view";

/** Makes the plate that stays from then on, closed. */
export function startZoom(host: HTMLElement, opener: HTMLButtonElement, data: ZoomData): ZoomView {
  const entries = zoomEntriesOf(data);
  const plate = makePlate();
  host.append(plate.root);
  return new ZoomView({ data, entries, plate, opener, marks: marksIn(document) });
}
