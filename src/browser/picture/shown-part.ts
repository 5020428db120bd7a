import { type IndexedBand, type PictureIndex, ribbonPath, stretchesOf } from "../../model/ribbon";
import type { FilterChange } from "../filter/shown-view";
import { fetchJson } from "../fetch";
import { loadIndex } from "../filter/load-index";
import { countSentence } from "../filter/sentences";

/** The part of the condensed picture that a filter lets through. */
export interface ShownPart {
  /** Shows it, and gives the sentence that says how much it is; empty where nothing is asked for. */
  readonly show: (change: FilterChange) => string;
}

/** Rejects where the indexes can't be had. */
export async function loadShownPart(drawing: HTMLElement, address: URL, pairsAddress: URL): Promise<ShownPart> {
  const [read, { pairs }] = await Promise.all([fetchJson(address), loadIndex(pairsAddress)]);
  const index = read as PictureIndex;
  const placeOf = new Map(pairs.map(([id], place) => [id, place]));
  const bands = [...drawing.querySelectorAll<SVGElement>("[data-row]")].map((row, place) => ({
    row,
    band: index.bands[place] ?? { stretches: [], marks: [] },
  }));
  return {
    show({ ids, asBuilt }) {
      const shown = new Set(ids.map((id) => placeOf.get(id)));
      for (const { row, band } of bands) showBand(row, band, index.most, (warning) => shown.has(warning));
      keepTabStop(drawing);
      return asBuilt ? "" : `Shown: ${countSentence(ids.length, pairs.length)}. What the filter leaves out is faint.`;
    },
  };
}

function showBand(row: SVGElement, band: IndexedBand, most: number, isShown: (warning: number) => boolean): void {
  for (const path of row.querySelectorAll<SVGPathElement>(".ribbon path")) {
    const kind = path.matches(".is-trace") ? "trace" : "standing";
    path.setAttribute("d", ribbonPath(stretchesOf(band, kind, isShown), most));
  }
  row.querySelectorAll("a:not(.is-name)").forEach((mark, place) => {
    if (band.marks[place]?.some(isShown)) mark.removeAttribute("aria-hidden");
    else mark.setAttribute("aria-hidden", "true");
  });
}

/** The mark that Tab leads to may be left out now: then it is the first that is not. */
function keepTabStop(drawing: HTMLElement): void {
  const stop = drawing.querySelector('svg a[tabindex="0"]');
  if (!stop?.hasAttribute("aria-hidden")) return;
  stop.setAttribute("tabindex", "-1");
  drawing.querySelector("svg a:not([aria-hidden])")?.setAttribute("tabindex", "0");
}
