import { htmlText } from "../following/html-text";
import { embedSize } from "./embed-size";
import type { EmbedView } from "./embed-view";

/** The HTML by which another site frames an embed. It needs no script; the title tells those who do not see the frame what it holds. */
export function iframeCode(src: string, view: EmbedView): string {
  const { width, height } = embedSize(view);
  const title = `${view.kind}: ${view.headline} (${view.footer.name})`;
  const attributes = {
    src,
    title,
    width: String(width),
    height: String(height),
    loading: "lazy",
    style: "border:0;max-width:100%",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${htmlText(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
