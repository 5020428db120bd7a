import { frameCode } from "../../model/frame-code";
import { embedSize } from "./embed-size";
import type { EmbedView } from "./embed-view";

/** The HTML by which another site frames an embed. The title tells those who do not see the frame what it holds. */
export function iframeCode(src: string, view: EmbedView): string {
  const title = `${view.kind}: ${view.headline} (${view.footer.name})`;
  return frameCode({ src, title, ...embedSize(view) });
}
