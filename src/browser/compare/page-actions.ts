import type { ComparedSelection } from "../../model/comparison/comparable";
import { comparisonFrameOf, frameCode } from "../../model/frame-code";
import { announce, prepareAnnouncements } from "../announce";
import { say } from "../copy";
import { make, makeButton } from "../make";

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

/** @param host says where the table of warnings and the frames lie */
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
  return {
    offer: place,
    show(comparison) {
      shown = comparison;
      const isWhole = comparison.selections.length === 2;
      for (const item of [...items, place]) item.hidden = !isWhole;
      if (link) link.href = comparison.address;
      showOffer(place, host.dataset.frame ?? "", comparison, siteName);
    },
  };
}

function showOffer(place: HTMLElement, frame: string, { query, title }: SharedComparison, siteName: string): void {
  const code = place.querySelector("pre");
  const look = place.querySelector<HTMLAnchorElement>("p a");
  if (code) code.textContent = frameCode(comparisonFrameOf(frame + query, title, siteName));
  if (look) look.search = query;
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
