import { citationKey } from "../../model/citation";
import {
  type Comparable,
  comparableOf,
  type ComparedSelection,
  type ComparisonRecord,
  foremostSides,
  isKnownChoice,
  selectionOf,
} from "../../model/comparison/comparable";
import {
  type Chosen,
  chosenName,
  type Comparison,
  type ComparisonSide,
  comparisonSides,
  comparisonTitle,
  formatComparison,
  parseComparison,
} from "../../model/comparison/comparison-address";
import { comparisonFrameOf } from "../../model/frame-code";
import { say } from "../copy";
import { announce, loadStyle, make, makeButton, prepareAnnouncements } from "../dom";
import { fetchJson, fetchScript } from "../fetch";
import { droppedSentence } from "../filter/sentences";
import { CiteBox, EmbedBox } from "../page-boxes";
import { untilDone } from "../try-again";
import { Choosers } from "./choosers";
import styles from "./compare.css?url";
import {
  makeComparedTable,
  makeSelectionHead,
  makeStrip,
  makeWarningList,
  shapesIn,
  templateIn,
} from "./compared-parts";
import { TimePart } from "./time-part";

interface CompareParts {
  readonly record: ComparisonRecord;
  readonly comparable: Comparable;
  readonly host: HTMLElement;
}

/** How many other values are proposed where one side is still to be chosen. */
const proposedAtMost = 6;

/** Two selections side by side, as the form, the address and the page show them. */
export class CompareView {
  readonly #parts: CompareParts;
  readonly #choosers: Choosers;
  readonly #notice = make("p", { class: "soft", role: "status" });
  readonly #shown = make("div", { class: "compared" });
  readonly #heading = document.querySelector("h1");
  readonly #siteName = document.title.split(" · ").at(-1) ?? "";
  readonly #cite = new CiteBox();
  readonly #actions: PageActions;
  #comparison: Comparison = { a: null, b: null };

  constructor(parts: CompareParts) {
    this.#parts = parts;
    this.#actions = makePageActions(parts.host, this.#siteName);
    this.#choosers = new Choosers(
      parts.comparable,
      (side, chosen) => this.#change({ ...this.#comparison, [side]: chosen }),
      () => this.#change({ a: this.#comparison.b, b: this.#comparison.a }),
    );
  }

  get elements(): readonly Node[] {
    return [this.#notice, this.#choosers.element, this.#shown, this.#actions.offer];
  }

  /** Shows what the address asks for; where it asks for nothing, the two sides that warned most. */
  followAddress(): void {
    const { comparable } = this.#parts;
    const { dropped, ...asked } = parseComparison(location.search, (chosen) => isKnownChoice(comparable, chosen));
    const [a = null, b = null] = foremostSides(comparable);
    this.#show(asked.a || asked.b ? asked : { a, b });
    const sentence = droppedSentence(dropped);
    this.#notice.textContent = sentence === "" ? "" : `${sentence}.`;
  }

  #change(comparison: Comparison): void {
    history.pushState(null, "", `${location.pathname}${formatComparison(comparison)}`);
    this.#show(comparison);
    this.#notice.textContent = "";
  }

  #show(comparison: Comparison): void {
    const { comparable } = this.#parts;
    this.#comparison = comparison;
    this.#choosers.show(comparison);
    const selections = comparisonSides.map((side) => {
      const chosen = comparison[side];
      return chosen && selectionOf(comparable, chosen);
    });
    const whole = selections.filter((selection) => selection !== null);
    const columns = selections.map((selection, place) => this.#makeColumn(selection, comparisonSides[place] ?? "a"));
    this.#shown.replaceChildren(
      make("div", { class: "compared-columns" }, ...columns),
      templateIn(this.#parts.host, "caution"),
      ...(whole.length === comparisonSides.length ? this.#makeComparison(whole) : []),
    );
    this.#name(whole);
  }

  #makeColumn(selection: ComparedSelection | null, side: ComparisonSide): HTMLElement {
    if (!selection) return this.#makeProposals(side);
    const { comparable, host } = this.#parts;
    return make(
      "div",
      { class: "compared-column" },
      makeSelectionHead(selection, "h2"),
      makeStrip(comparable, selection, shapesIn(host)),
    );
  }

  /** Where one side is still to be chosen: others of the same kind as the one that is. */
  #makeProposals(side: ComparisonSide): HTMLElement {
    const { comparable } = this.#parts;
    const other = this.#comparison[side === "a" ? "b" : "a"];
    const facet = other?.facet ?? "side";
    const proposed = comparable.choices[facet]
      .filter(({ value }) => value !== other?.value)
      .toSorted((one, two) => two.count - one.count)
      .slice(0, proposedAtMost);
    const links = proposed.map(({ value, label }) => {
      const chosen: Chosen = { facet, value };
      const href = `${location.pathname}${formatComparison({ ...this.#comparison, [side]: chosen })}`;
      return make("li", {}, make("a", { href }, chosenName(chosen, label)));
    });
    return make(
      "div",
      { class: "compared-column" },
      make(
        "div",
        { class: "compared-head" },
        make("h2", {}, "Choose what to set beside it"),
        make("p", { class: "why" }, "Above is all there is to choose from. Of the same kind:"),
      ),
      make("ul", { class: "compared-proposed", role: "list" }, ...links),
    );
  }

  #makeComparison(selections: readonly ComparedSelection[]): Node[] {
    const { comparable, host } = this.#parts;
    return [
      make(
        "section",
        { class: "compared-section", "aria-labelledby": "compare-table" },
        make("h2", { id: "compare-table" }, "The same, counted for both"),
        makeComparedTable(selections),
      ),
      new TimePart(comparable, selections, templateIn(host, "legend")).element,
      make(
        "section",
        { class: "compared-section", "aria-labelledby": "compare-lists" },
        make("h2", { id: "compare-lists" }, "The newest warnings of both"),
        make("div", { class: "compared-columns" }, ...selections.map(makeWarningList)),
      ),
    ];
  }

  /** Heading, title, citation and what is shared have the names of what is compared. */
  #name(selections: readonly ComparedSelection[]): void {
    const { citation } = this.#parts.record;
    const names = selections.map(({ chosen, label }) => chosenName(chosen, label));
    const title = names.length === 1 ? `${names.join()} beside …` : comparisonTitle(names);
    const query = formatComparison(this.#comparison);
    const address = new URL(location.pathname + query, location.href).href;
    if (this.#heading) this.#heading.textContent = title;
    document.title = `${title} · ${this.#siteName}`;
    this.#cite.cite(
      citation.templates,
      { title, url: citation.address + query, key: citationKey(`compare${query}`) },
      address,
    );
    this.#actions.show({ address, query, title, selections });
  }
}

/** What the actions of the page act on. */
interface SharedComparison {
  /** The whole address of what is shown, as it is read here. */
  readonly address: string;
  readonly query: string;
  readonly title: string;
  readonly selections: readonly ComparedSelection[];
}

/** What one may want to do with a comparison: the page's own menu, with more in it. */
interface PageActions {
  readonly show: (comparison: SharedComparison) => void;
  /** The code of a frame, to copy. */
  readonly offer: Node;
}

/** @param host says where the table of warnings lies, and holds the offer of a frame */
function makePageActions(host: HTMLElement, siteName: string): PageActions {
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
  button.parentElement?.querySelector(".trouble")?.remove();
  await untilDone(
    async () => {
      const { saveBoth } = await fetchScript(() => import("./download-both"));
      await saveBoth(new URL(table, document.baseURI), fileName, selections);
    },
    {
      sentence: "The data could not be fetched.",
      show: (note) => button.after(note),
      refuge: () => button,
    },
  );
  say("Saved", button);
}

/**
 * Fetches the record and shows what the address asks for. Rejects where the record can't be had.
 * @param show puts elements in the place of what the page came with
 */
export async function startCompare(host: HTMLElement, show: (...shown: readonly Node[]) => void): Promise<void> {
  const address = new URL(host.dataset.record ?? "", document.baseURI);
  const [record] = await Promise.all([loadComparison(address), loadStyle(styles)]);
  const view = new CompareView({ record, comparable: comparableOf(record), host });
  show(...view.elements);
  view.followAddress();
  addEventListener("popstate", () => view.followAddress());
}

/** The record as comparisons are made from it. Rejects where it can't be had. */
export async function loadComparison(address: URL): Promise<ComparisonRecord> {
  return (await fetchJson(address)) as ComparisonRecord;
}
