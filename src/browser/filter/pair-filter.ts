import { filterPartOf } from "../../model/zoom/zoom-parameters";
import { fetchScript } from "../fetch";
import { untilDone } from "../try-again";
import { type FilterShell, makeShell, placeShell } from "./filter-shell";
import type { FilterView } from "./filter-view";
import { loadIndex } from "./load-index";
import { couldBeWarning, markTarget, pairIn, targetOf } from "./target";

/**
 * `<pair-filter data-index="/timeline-index.json" data-page="1" data-total="214">`: puts the form in the place of the
 * links inside it. The index, and the code that needs it, are fetched when the reader first uses the form or the
 * address asks for a view; where that fails, the links come back with one sentence that offers to try again.
 */
export class PairFilter extends HTMLElement {
  #links: readonly Node[] = [];
  #view: Promise<FilterView> | null = null;
  #place = (): void => undefined;
  /** Whether the links stand in the place of the form. */
  #failed = false;

  connectedCallback(): void {
    const list = document.querySelector<HTMLElement>("[data-timeline]");
    if (!list || this.#links.length > 0) return;
    this.#links = [...this.childNodes];
    const asked = new URLSearchParams(location.search);
    const shell = makeShell(asked, this.dataset.total ?? "");
    this.classList.add("is-ready");
    this.#place = placeShell(this, shell);
    keepBarHeight(this);
    keepFocusClear(this);
    this.#startWhenUsed(shell, list);
    // Until that is known, the whole is not shown in its place.
    if (filterPartOf(location.search) !== "") void this.#start(shell, list);
    this.#follow(shell, list);
    shell.closer.addEventListener("click", () => showFromHeading(list));
    addEventListener("hashchange", () => this.#follow(shell, list));
    // Right after it, WebKit empties fields that it is not to fill in.
    addEventListener("pageshow", () => setTimeout(() => sayAsAsked(shell)));
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
    if (this.#view) void this.#view.then((view) => view.followHash());
    if (this.#view && !this.#failed) return;
    if (pairIn(list, id)) markTarget(list, id);
    else if (couldBeWarning(id)) void this.#start(shell, list);
  }

  #start(shell: FilterShell, list: HTMLElement): Promise<FilterView> {
    this.#view ??= untilDone(() => this.#makeView(shell, list), {
      sentence: "The filter could not be loaded; these pages list the same warnings.",
      show: (note) => this.#giveUp(shell, note),
      look: ["filter-failed trouble", "filter-opener"],
      refuge: () => this.querySelector("button"),
      keep: () => keepWords(shell),
    });
    return this.#view;
  }

  async #makeView(shell: FilterShell, list: HTMLElement): Promise<FilterView> {
    const indexAddress = new URL(this.dataset.index ?? "", document.baseURI);
    const [{ startFilter }, index] = await Promise.all([
      fetchScript(() => import("./start-filter")),
      loadIndex(indexAddress),
    ]);
    if (this.#failed) this.#recover();
    return startFilter({ shell, list, indexAddress, index });
  }

  #giveUp({ sheet }: FilterShell, note: HTMLElement): void {
    const focused = this.contains(document.activeElement);
    sheet.close();
    const asked = document.documentElement;
    if (asked.dataset.selection === "asked") asked.dataset.selection = "failed";
    // What the page says by itself where this script never came offers the same.
    document.querySelector("[data-reload]")?.remove();
    this.#failed = true;
    this.classList.remove("is-ready");
    this.replaceChildren(note, ...this.#links);
    if (focused) note.focus();
  }

  /** The form comes back in the place of the links. */
  #recover(): void {
    this.#failed = false;
    this.classList.add("is-ready");
    this.#place();
  }
}

/**
 * Who comes back to a page finds in its fields what the address asks for, whatever the browser has put there. A reader
 * who types already goes on.
 */
function sayAsAsked({ words, order }: FilterShell): void {
  if (document.activeElement === words) return;
  const asked = new URLSearchParams(location.search);
  const said = asked.getAll("q").join(" ");
  if (words.value.trim() !== said.trim()) words.value = said;
  order.value = asked.get("order") === "oldest" ? "oldest" : "newest";
}

/** Puts what was typed into the address, from which a new page takes it. */
function keepWords({ words, order }: FilterShell): void {
  const asked = new URLSearchParams(location.search);
  if (words.value !== "") asked.set("q", words.value);
  if (order.value === "oldest") asked.set("order", "oldest");
  const query = asked.toString();
  history.replaceState(null, "", `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`);
}

/** Brings into view what a selection is called and what it holds, which stands above its picture and its pairs. */
function showFromHeading(list: HTMLElement): void {
  const heading = list.closest("main")?.querySelector("h1");
  (heading ?? list).scrollIntoView({ behavior: "instant" });
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
