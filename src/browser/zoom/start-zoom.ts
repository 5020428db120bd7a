import { zoomEntriesOf } from "../../model/zoom/zoom-entries";
import type { ZoomData } from "../../model/zoom/zoom-data";
import { loadStyle } from "../load-style";
import { marksIn } from "./marks";
import { makePlate } from "./plate";
import styles from "./styles/zoom.css?url";
import { ZoomView, type ZoomParts } from "./zoom-view";

/**
 * Fetches style and data, and makes the plate that stays from then on, closed. Rejects where they can't be had.
 * @param leave called when the reader goes back to where views are chosen
 */
export async function startZoom(host: HTMLElement, leave: ZoomParts["leave"]): Promise<ZoomView> {
  const [data] = await Promise.all([loadData(new URL(host.dataset.source ?? "", document.baseURI)), loadStyle(styles)]);
  const entries = zoomEntriesOf(data);
  const plate = makePlate();
  host.append(plate.root);
  return new ZoomView({ data, entries, plate, leave, marks: marksIn(host) });
}

async function loadData(address: URL): Promise<ZoomData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
  return (await response.json()) as ZoomData;
}
