import { filterPartOf } from "../../model/zoom/zoom-parameters";
import { make } from "../dom";
import { type FilterShell, makeShell, placeShell } from "./filter-shell";
import type { FilterView } from "./filter-view";
import { loadIndex } from "./load-index";
import { couldBeWarning, markTarget, pairIn, targetOf } from "./target";

const failed = "The filter could not be loaded; these pages list the same warnings.";

/**
 * `<pair-filter data-index="/timeline-index.json" data-page="1" data-total="214">`: puts the form in the place of the
 * links inside it. The index, and the code that needs it, are fetched when the reader first uses the form or the
 * address asks for a view; where that fails, the links come back with one sentence.
 */
export class PairFilter extends HTMLElement {
  #links: readonly Node[] = [];
  #view: Promise<FilterView | null> | null = null;

  connectedCallback(): void {
    const list = document.querySelector<HTMLElement>("[data-timeline]");
    if (!list || this.#links.length > 0) return;
    this.#links = [...this.childNodes];
    const asked = new URLSearchParams(location.search);
    const shell = makeShell(asked, this.dataset.total ?? "");
    placeShell(this, shell);
    this.classList.add("is-ready");
    keepBarHeight(this);
    keepFocusClear(this);
    this.#startWhenUsed(shell, list);
    // Until that is known, the whole is not shown in its place.
    if (filterPartOf(location.search) !== "") void this.#start(shell, list);
    this.#follow(shell, list);
    shell.closer.addEventListener("click", () => list.scrollIntoView({ behavior: "instant" }));
    addEventListener("hashchange", () => this.#follow(shell, list));
  }

  #startWhenUsed(shell: FilterShell, list: HTMLElement): void {
    const start = () => void this.#start(shell, list);
    for (const event of ["click", "input", "change"]) shell.form.addEventListener(event, start, { once: true });
    shell.words.addEventListener("focus", start, { once: true });
    for (const button of [shell.opener, ...Object.values(shell.quick)])
      button.addEventListener("click", start, { once: true });
  }

  /** Opens and marks the pair that the address points at, fetching it where this page does not hold it. */
  #follow(shell: FilterShell, list: HTMLElement): void {
    const id = targetOf(location.hash);
    if (this.#view) void this.#view.then((view) => (view ? view.followHash() : markTarget(list, id)));
    else if (pairIn(list, id)) markTarget(list, id);
    else if (couldBeWarning(id)) void this.#start(shell, list);
  }

  #start(shell: FilterShell, list: HTMLElement): Promise<FilterView | null> {
    this.#view ??= this.#makeView(shell, list).catch((error: unknown) => this.#giveUp(shell, error));
    return this.#view;
  }

  async #makeView(shell: FilterShell, list: HTMLElement): Promise<FilterView> {
    const indexAddress = new URL(this.dataset.index ?? "", document.baseURI);
    const [{ startFilter }, index] = await Promise.all([import("./start-filter"), loadIndex(indexAddress)]);
    return startFilter({ shell, list, indexAddress, index });
  }

  #giveUp({ sheet }: FilterShell, error: unknown): null {
    reportError(error);
    const focused = this.contains(document.activeElement);
    sheet.close();
    const asked = document.documentElement;
    if (asked.dataset.selection === "asked") asked.dataset.selection = "failed";
    this.classList.remove("is-ready");
    const sentence = make("p", { class: "filter-failed", role: "status", tabindex: "-1" }, failed);
    this.replaceChildren(sentence, ...this.#links);
    if (focused) sentence.focus();
    return null;
  }
}

/** Keeps `--bar` at the height that the sticking bar takes, so that scrolling leaves room for it above what is focused. */
function keepBarHeight(bar: HTMLElement): void {
  const measure = () => {
    const sticks = getComputedStyle(bar).position === "sticky";
    document.documentElement.style.setProperty("--bar", sticks ? `${bar.offsetHeight}px` : "0px");
  };
  // At once as well: the address may have something brought into view before an observer is heard.
  measure();
  new ResizeObserver(measure).observe(bar);
}

/**
 * Pairs are laid out only as they come near, which can move what has just been focused under the sticking bar; it is
 * brought back into view. WCAG 2.4.11.
 */
function keepFocusClear(bar: HTMLElement): void {
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element) || bar.contains(target)) return;
    // Two frames on, what came near has been laid out.
    requestAnimationFrame(() => requestAnimationFrame(() => uncover(target, bar)));
  });
}

function uncover(focused: Element, bar: HTMLElement): void {
  const { top, bottom } = bar.getBoundingClientRect();
  const sticks = top <= 0 && bottom > 0;
  if (!sticks || focused !== document.activeElement) return;
  if (focused.getBoundingClientRect().top < bottom) focused.scrollIntoView({ block: "nearest", behavior: "instant" });
}
