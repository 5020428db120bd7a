import { citationKey, type Cited } from "../../model/citation";
import type { Filter } from "../../model/filter";
import { formatFilter } from "../../model/filter-address";
import type { FilterIndex, IndexedCitation, PlacedPair } from "../../model/filter-index";
import { timelineFrameOf } from "../../model/frame-code";
import { type LabelOf, onlyChoice, type SelectionHeading } from "../../model/selection";
import { drawStrip, selectionLead, strokePath } from "../../model/strip-drawing";
import { lineStatuses } from "../../model/terms/outcome";
import { countOf } from "../../model/words";
import { copy, say } from "../copy";
import { make, makeButton } from "../dom";
import { CiteBox, EmbedBox } from "../page-boxes";
import { type ChosenValue, selectionWords } from "./selection-words";
import { facetPageOf } from "./view-address";

/** What a filtered view says of itself, above its pairs. */
interface HeadState {
  readonly filter: Filter;
  readonly heading: SelectionHeading;
  readonly pairs: readonly PlacedPair[];
  /** What an old link asked for in vain, and what else must be said; empty where nothing must. */
  readonly notice: string;
  /** Says that something could not be had, and offers to try again. */
  readonly trouble: HTMLElement | null;
  /** The full address of the view. */
  readonly address: string;
  /** Where nothing fits: each thing asked for, with how many would fit without it. */
  readonly loosening: readonly (ChosenValue & { readonly leaves: number })[];
}

interface HeadActions {
  readonly change: (filter: Filter) => void;
}

/**
 * The masthead of the page: that of the whole record as it was built, or, where something is asked for, what it is, why
 * these pairs, and what can be done with them.
 */
export class SelectionHead {
  readonly #index: FilterIndex;
  readonly #root: URL;
  readonly #actions: HeadActions;
  readonly #masthead = document.querySelector<HTMLElement>(".masthead[data-masthead]");
  readonly #followed = [...document.querySelectorAll<HTMLElement>(".followed, .followed-caution")];
  readonly #head = make("header", { class: "facet-masthead selection-head" });
  readonly #tools = make("div", { class: "selection-tools" });
  readonly #notice = make("div", { class: "view-notice", role: "status" });
  readonly #strip = drawnStrip();
  readonly #embed = new EmbedBox();
  readonly #builtTitle = document.title;

  constructor(index: FilterIndex, root: URL, actions: HeadActions) {
    this.#index = index;
    this.#root = root;
    this.#actions = actions;
    this.#masthead?.after(this.#head, this.#notice);
    document.querySelector("pair-filter")?.after(this.#tools);
    this.#head.hidden = this.#tools.hidden = true;
  }

  /** The whole record is shown. */
  showWhole(notice: string, trouble: HTMLElement | null): void {
    this.#switch(false);
    document.title = this.#builtTitle;
    this.#strip?.restore();
    this.#embed.restore();
    this.#notice.replaceChildren(...present(trouble), ...sentenceOf(notice));
  }

  show(state: HeadState): void {
    this.#switch(true);
    const { heading, filter, pairs } = state;
    document.title = `${heading.title} · ${siteName()}`;
    this.#head.replaceChildren(
      make(
        "p",
        { class: "eyebrow" },
        heading.eyebrow,
        make("span", { class: "as-of" }, ` · as of ${this.#index.asOf}`),
      ),
      make("h1", {}, heading.title),
      make("p", { class: "why" }, make("strong", {}, heading.sentence.strong), heading.sentence.rest),
      ...this.#about(filter, pairs),
    );
    this.#notice.replaceChildren(...present(state.trouble), ...sentenceOf(state.notice), ...this.#loosening(state));
    this.#strip?.draw(this.#linesOf(pairs));
    this.#embed.offer(formatFilter(filter), (src) => timelineFrameOf(src, heading.title, siteName()));
    this.#tools.replaceChildren(this.#makeActions(state));
  }

  #switch(selected: boolean): void {
    if (this.#masthead) this.#masthead.hidden = selected;
    for (const part of this.#followed) part.hidden = selected;
    this.#head.hidden = this.#tools.hidden = !selected;
  }

  /** What a weapon system is, and the page of what was chosen with what became of its lines. */
  #about(filter: Filter, pairs: readonly PlacedPair[]): HTMLElement[] {
    const only = onlyChoice(filter);
    if (!only) return [];
    const [, label = "", , about] = this.#index.choices[only.facet].find(([value]) => value === only.value) ?? [];
    const href = facetPageOf(this.#root, only.facet, only.value);
    if (!href) return about ? [make("p", { class: "sub" }, about)] : [];
    const { selected, crossed } = this.#linesOf(pairs);
    const number = only.facet === "line" ? "" : `: ${crossed} of ${countOf(selected.size, "line")} crossed`;
    const link = make("a", { href: href.href }, `All on ${only.facet === "line" ? "this line" : label}${number}`);
    return [make("p", { class: "sub" }, ...(about ? [`${about} · `] : []), link)];
  }

  #linesOf(pairs: readonly PlacedPair[]): StripState & { readonly crossed: number } {
    const selected = new Set(pairs.flatMap(({ line }) => line));
    const { choices, strip } = this.#index;
    const byStatus = strip.map((places) =>
      places.map((place) => ({ id: choices.line[place < 0 ? ~place : place]?.[0] ?? "", isHeldBack: place < 0 })),
    );
    return { selected, byStatus, crossed: byStatus[0]?.filter(({ id }) => selected.has(id)).length ?? 0 };
  }

  #makeActions({ filter, pairs, address }: HeadState): HTMLElement {
    const only = filter.order === "newest" ? onlyChoice(filter) : null;
    const shared = (only && facetPageOf(this.#root, only.facet, only.value)?.href) ?? address;
    const copyLink = makeButton("action", "Copy link to this view");
    copyLink.addEventListener("click", () => void copyView(shared, copyLink));
    const items = [
      copyLink,
      make("a", { class: "action", href: "#cite" }, "Cite"),
      ...(pairs.length > 0 ? [make("a", { class: "action", href: "#download" }, `Download ${pairs.length}`)] : []),
      ...(this.#embed.isThere ? [make("a", { class: "action", href: "#embed" }, "Embed")] : []),
      ...(only ? [make("a", { class: "action", href: this.#comparison(only) }, "Compare with …")] : []),
    ];
    return make(
      "details",
      { class: "page-actions" },
      make("summary", {}, "Share"),
      make("ul", { role: "list" }, ...items.map((item) => make("li", {}, item))),
    );
  }

  /** The comparison with something else, begun. */
  #comparison({ facet, value }: { readonly facet: string; readonly value: string }): string {
    return new URL(`compare/?${new URLSearchParams({ a: `${facet}:${value}` }).toString()}`, this.#root).href;
  }

  #loosening({ loosening }: HeadState): HTMLElement[] {
    if (loosening.length === 0) return [];
    const buttons = loosening.map(({ label, leaves, without }) => {
      const button = makeButton("filter-clear", `without ${label}: ${leaves}`);
      button.addEventListener("click", () => {
        this.#actions.change(without);
        document.querySelector<HTMLElement>("pair-filter :is(.facet-button, .filter-opener)")?.focus();
      });
      return button;
    });
    return [make("p", { class: "loosening" }, "No warning fits all of this. How many fit ", ...spaced(buttons))];
  }
}

function present(trouble: HTMLElement | null): HTMLElement[] {
  return trouble ? [trouble] : [];
}

function sentenceOf(notice: string): HTMLElement[] {
  return notice === "" ? [] : [make("p", {}, notice)];
}

function spaced(buttons: readonly HTMLElement[]): (HTMLElement | string)[] {
  return buttons.flatMap((button, place) => (place > 0 ? [" ", button] : [button]));
}

async function copyView(address: string, button: HTMLElement): Promise<void> {
  const copied = await copy(address);
  say(copied ? "Link copied" : "Copying is not allowed here: take the address of this page", button);
}

function siteName(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "";
}

/** The lines of the record by status, in the order of their strokes, and which of them are selected. */
interface StripState {
  readonly byStatus: readonly (readonly { readonly id: string; readonly isHeldBack: boolean }[])[];
  readonly selected: ReadonlySet<string>;
}

/** The strip of the page, which can show a selection in red among the rest. */
interface DrawnStrip {
  readonly draw: (state: StripState) => void;
  /** As it was built. */
  readonly restore: () => void;
}

/** The strip that the page holds; null where it holds none. */
function drawnStrip(): DrawnStrip | null {
  let shown = document.querySelector<HTMLElement>("[data-strip]");
  const built = shown?.cloneNode(true);
  if (!shown || !(built instanceof HTMLElement)) return null;
  let asBuilt = true;
  return {
    draw(state) {
      if (shown) drawSelection(shown, state);
      asBuilt = false;
    },
    restore() {
      if (asBuilt || !shown) return;
      const fresh = built.cloneNode(true) as HTMLElement;
      shown.replaceWith(fresh);
      shown = fresh;
      asBuilt = true;
    },
  };
}

function drawSelection(strip: HTMLElement, { byStatus, selected }: StripState): void {
  const drawing = drawStrip(
    new Map(
      lineStatuses.map((status, place) => [
        status,
        (byStatus[place] ?? []).map(({ id, isHeldBack }) => ({ isSelected: selected.has(id), isHeldBack })),
      ]),
    ),
  );
  const all = byStatus.reduce((sum, lines) => sum + lines.length, 0);
  const lead = strip.querySelector(".strip-lead")?.firstChild;
  if (lead) lead.nodeValue = selectionLead(selected.size, all);
  strip.classList.add("is-selection");
  const drawings = [...strip.querySelectorAll(".strip svg")];
  const labels = [...strip.querySelectorAll(".strip-labels a")];
  drawing.groups.forEach(({ status, strokes, phoneStrokes, count, words, phoneWords }, place) => {
    [strokes, phoneStrokes].forEach((drawn, form) => {
      const [off, on] = drawings[place * 2 + form]?.children ?? [];
      off?.setAttribute("d", strokePath(status, drawn, false));
      on?.setAttribute("d", strokePath(status, drawn, true));
    });
    const label = labels[place];
    label?.closest("li")?.classList.toggle("is-none", count === "0");
    setText(label?.querySelector("b"), count);
    setText(label?.querySelector(".strip-desk"), words);
    setText(label?.querySelector(".strip-phone"), phoneWords);
  });
}

function setText(element: Element | null | undefined, text: string): void {
  if (element) element.textContent = text;
}

/** Has the page's box of citations cite the view that is shown. */
export class CitedView {
  readonly #citation: IndexedCitation;
  readonly #labelOf: LabelOf;
  readonly #box = new CiteBox();

  constructor(citation: IndexedCitation, labelOf: LabelOf) {
    this.#citation = citation;
    this.#labelOf = labelOf;
  }

  /** @param address the view's own, for the link; citations have the address the site is published under */
  update(filter: Filter, address: string): void {
    if (formatFilter(filter) === "") this.#box.restore();
    else this.#box.cite(this.#citation.templates, this.#cited(filter), address);
  }

  #cited(filter: Filter): Cited {
    const { home, title, selectionTitle } = this.#citation;
    const words = selectionWords(filter, this.#labelOf);
    const query = formatFilter(filter);
    return {
      title: words === "" ? title : `${selectionTitle} ${words}`,
      url: home + query,
      key: citationKey(query),
    };
  }
}
