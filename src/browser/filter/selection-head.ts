import type { Filter } from "../../model/filter";
import { formatFilter } from "../../model/filter-address";
import type { FilterIndex, PlacedPair } from "../../model/filter-index";
import { timelineFrameOf } from "../../model/frame-code";
import { onlyChoice, type SelectionHeading } from "../../model/selection-heading";
import { countOf } from "../../model/words";
import { copy, say } from "../copy";
import { EmbedBox } from "../page-boxes";
import { make, makeButton } from "../dom";
import type { ChosenValue } from "./chosen-values";
import { drawnStrip, type StripState } from "./strip";
import { facetPageOf } from "./view-address";

/** What a filtered view says of itself, above its pairs. */
export interface HeadState {
  readonly filter: Filter;
  readonly heading: SelectionHeading;
  readonly pairs: readonly PlacedPair[];
  /** What an old link asked for in vain, and what else must be said; empty where nothing must. */
  readonly notice: string;
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
  showWhole(notice: string): void {
    this.#switch(false);
    document.title = this.#builtTitle;
    this.#strip?.restore();
    this.#embed.restore();
    this.#notice.replaceChildren(...sentenceOf(notice));
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
    this.#notice.replaceChildren(...sentenceOf(state.notice), ...this.#loosening(state));
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
