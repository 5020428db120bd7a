import { htmlText } from "../../model/html-text";
import { embedHeights, embedSize } from "./embed-size";
import type { EmbedView } from "./embed-view";

/**
 * The HTML by which another site frames an embed. It needs no script: the frame is as high as its words are in the
 * column it stands in. Where a browser or site does not take the style, it is as high as in a narrow one. The title
 * tells those who do not see the frame what it shows.
 */
export function iframeCode(src: string, view: EmbedView): string {
  const { width } = embedSize(view);
  const { style, most } = embedHeights(view);
  const attributes = {
    src,
    title: `${view.shows}: ${view.headline} (${view.footer.name})`,
    width: String(width),
    height: String(most),
    loading: "lazy",
    style: `border:0;width:100%;height:${style}`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${htmlText(value)}"`);
  return `<div style="container-type:inline-size;max-width:${width}px"><iframe ${written.join(" ")}></iframe></div>`;
}
