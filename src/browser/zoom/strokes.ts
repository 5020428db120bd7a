import type { DrawnCluster } from "../../model/zoom/lane-layout";
import type { ZoomEntry } from "../../model/zoom/zoom-entries";
import { makeSvg } from "../dom";

/** One fine stroke for each entry of a cluster, at its first day: how closely they follow each other. */
export function makeStrokes({ entries, span }: DrawnCluster): SVGSVGElement {
  const length = span.last + 1 - span.first;
  const svg = makeSvg("svg", {
    class: "zoom-strokes",
    viewBox: `0 0 ${length} 1`,
    preserveAspectRatio: "none",
    "aria-hidden": "true",
  });
  for (const kind of ["warning", "event"] as const) {
    const path = strokes(entries, kind, span.first);
    if (path !== "") svg.append(makeSvg("path", { class: `zoom-strokes--${kind}`, d: path }));
  }
  return svg;
}

function strokes(entries: readonly ZoomEntry[], kind: ZoomEntry["kind"], first: number): string {
  const days = new Set(entries.filter((entry) => entry.kind === kind).map((entry) => entry.span.first - first + 0.5));
  return [...days].map((day) => `M${day} 0V1`).join("");
}
