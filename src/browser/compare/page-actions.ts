import type { ComparedSelection } from "../../model/comparison/comparable";
import { comparisonFrameOf } from "../../model/frame-code";
import { EmbedBox } from "../page-boxes";
import { announce, make, makeButton, prepareAnnouncements } from "../dom";
import { say } from "../copy";

/** What the actions of the page act on. */
export interface SharedComparison {
  /** The whole address of what is shown, as it is read here. */
  readonly address: string;
  readonly query: string;
  readonly title: string;
  readonly selections: readonly ComparedSelection[];
}

/** What one may want to do with a comparison: the page's own menu, with more in it. */
export interface PageActions {
  readonly show: (comparison: SharedComparison) => void;
  /** The code of a frame, to copy. */
  readonly offer: Node;
}

/** @param host says where the table of warnings lies, and holds the offer of a frame */
export function makePageActions(host: HTMLElement, siteName: string): PageActions {
  const menu = document.querySelector(".page-actions ul");
  const link = menu?.querySelector<HTMLAnchorElement>("copy-link a");
  let shown: SharedComparison | null = null;
  const download = makeButton("action", "Download both as CSV");
  download.addEventListener("click", () => void save(host, download, shown?.selections ?? []));
  const embed = make("a", { class: "action", href: "#embed" }, "Embed");
  const items = [make("li", {}, download), make("li", {}, embed)];
  menu?.append(...items);
  prepareAnnouncements();
  const offer = host.querySelector<HTMLTemplateElement>('template[data-of="embed"]')?.content.cloneNode(true);
  const place = make("div", {}, ...(offer ? [offer] : []));
  const embedBox = new EmbedBox(place);
  return {
    offer: place,
    show(comparison) {
      shown = comparison;
      const isWhole = comparison.selections.length === 2;
      for (const item of [...items, place]) item.hidden = !isWhole;
      if (link) link.href = comparison.address;
      embedBox.offer(comparison.query, (src) => comparisonFrameOf(src, comparison.title, siteName));
    },
  };
}

async function save(
  { dataset: { table = "", fileName = "" } }: HTMLElement,
  button: HTMLElement,
  selections: readonly ComparedSelection[],
): Promise<void> {
  announce("Making the file…");
  try {
    const { saveBoth } = await import("./download-both");
    await saveBoth(new URL(table, document.baseURI), fileName, selections);
    say("Saved", button);
  } catch (error) {
    reportError(error);
    say("The data could not be fetched: try again", button);
  }
}
