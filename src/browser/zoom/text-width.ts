import type { WidthOf } from "../../model/zoom/lane-layout";

/** The width of headlines as labels have them, in pixels where 1 rem is 16; measured once each. */
export function headlineWidths(): WidthOf {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.documentElement).getPropertyValue("--serif");
  const known = new Map<string, number>();
  return ({ headline }) => {
    const measured = known.get(headline);
    if (measured !== undefined) return measured;
    if (context) context.font = `15px ${family}`;
    // A little more than measured, so that nothing is cut off for half a pixel.
    const width = Math.ceil((context?.measureText(headline).width ?? 0) + 10);
    known.set(headline, width);
    return width;
  };
}
