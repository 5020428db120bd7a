import { entryPage, timelinePage } from "../../addresses";
import { formatPartialDate, isoPartialDate } from "../../model/dates";
import { certaintyLabels } from "../../model/terms/event";
import { afterWarnings } from "../../model/words";
import type { ZoomEntry, ZoomEvent, ZoomWarning } from "../../model/zoom/zoom-entries";
import { make, makeButton } from "../dom";
import { fetchPage } from "../fetch";
import { untilDone } from "../try-again";
import type { ActorName } from "./zoom-words";

interface DetailParts {
  readonly actorName: ActorName;
  /** The address of the same view with something else selected. */
  readonly addressOf: (entry: ZoomEntry) => string;
  readonly select: (entry: ZoomEntry) => void;
  readonly close: () => void;
}

/** What is selected, beside the drawing: the pair as the list has it, or an event with the pairs it answers. */
export class Detail {
  readonly #place: HTMLElement;
  readonly #parts: DetailParts;
  #shown: ZoomEntry | null = null;
  /** Counts what was shown, so that what comes late is not put in the place of something newer. */
  #turn = 0;

  constructor(place: HTMLElement, parts: DetailParts) {
    this.#place = place;
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return !this.#place.hidden;
  }

  /** Shows an entry; null closes. What is shown already stays as it is. */
  show(entry: ZoomEntry | null): void {
    if (entry !== null && entry === this.#shown && this.isOpen) return;
    this.#shown = entry;
    this.#place.hidden = entry === null;
    if (entry === null) this.#place.replaceChildren();
    else void this.#showEntry(entry);
  }

  /** Shows what a cluster holds that no zooming can take apart. */
  showList(heading: string, entries: readonly ZoomEntry[]): void {
    this.#turn++;
    this.#shown = null;
    const items = entries.map((entry) => {
      const link = make("a", {}, entry.headline);
      this.#leadToSelection(link, entry);
      return make("li", {}, make("p", { class: "what" }, link));
    });
    this.#place.hidden = false;
    this.#place.replaceChildren(
      this.#makeHead(make("h3", { class: "zoom-headline" }, heading)),
      make("ol", { class: "zoom-list", role: "list" }, ...items),
    );
  }

  /** Shows at once what is known of it, and its pairs as soon as they are there. */
  async #showEntry(entry: ZoomEntry): Promise<void> {
    const turn = ++this.#turn;
    const head = entry.kind === "warning" ? [this.#makeHead(makeKind("Selected warning"))] : this.#eventHead(entry);
    const waiting = make("div", { class: "zoom-waiting" });
    this.#place.replaceChildren(...head, waiting);
    const warnings = entry.kind === "warning" ? [entry] : entry.ties.map(({ warning }) => warning);
    const page = entryPage(entry.kind === "warning" ? "warnings" : "events", entry.id);
    const pairs = await untilDone(() => Promise.all(warnings.map((warning) => this.#copyOf(warning, entry))), {
      sentence: "What belongs here could not be fetched.",
      show: (note) => waiting.replaceChildren(note),
      also: [make("a", { href: page }, `The ${entry.kind}’s page`)],
      look: ["zoom-trouble", "zoom-button"],
      refuge: () => this.#place.querySelector<HTMLElement>(".zoom-closer"),
    });
    if (turn === this.#turn) waiting.replaceWith(...pairs);
  }

  async #copyOf(warning: ZoomWarning, shown: ZoomEntry): Promise<HTMLElement> {
    const pair = await copyOfPair(warning);
    const inDrawing = new Map<string, ZoomEntry>(
      warning.ties.map(({ event }) => [address(entryPage("events", event.id)), event]),
    );
    // From an event one goes on to the warnings it came after.
    if (shown !== warning) inDrawing.set(address(entryPage("warnings", warning.id)), warning);
    for (const link of pair.querySelectorAll<HTMLAnchorElement>(".headline a, .what a")) {
      const entry = inDrawing.get(link.href);
      if (entry && entry !== shown) this.#leadToSelection(link, entry);
    }
    return pair;
  }

  #eventHead(event: ZoomEvent): HTMLElement[] {
    const { date, actors, certainty, ties, id, headline } = event;
    const when = make("p", { class: "zoom-when" });
    when.append(make("time", { datetime: isoPartialDate(date) }, formatPartialDate(date)));
    for (const actor of actors)
      when.append(" · ", make("a", { href: entryPage("actors", actor) }, this.#parts.actorName(actor)));
    const link = make("a", { href: entryPage("events", id) }, headline);
    const doubt = certainty === "confirmed" ? [] : [make("p", { class: "zoom-doubt" }, certaintyLabels[certainty])];
    const before = afterWarnings(ties.length);
    const after =
      ties.length === 0 ? make("p", { class: "nothing" }, `${before} of the record.`) : makeKind(before, "h4");
    return [this.#makeHead(when), make("h3", { class: "zoom-headline" }, link), ...doubt, after];
  }

  /** What stands at the top, with the button that closes it all. */
  #makeHead(first: HTMLElement): HTMLElement {
    const closer = makeButton("zoom-closer", "×");
    closer.setAttribute("aria-label", "Close what is selected");
    closer.addEventListener("click", this.#parts.close);
    return make("div", { class: "zoom-head" }, first, closer);
  }

  /** Has a link select an entry in the drawing; in another window it opens the same view with that selected. */
  #leadToSelection(link: HTMLAnchorElement, entry: ZoomEntry): void {
    link.href = this.#parts.addressOf(entry);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#parts.select(entry);
    });
  }
}

function makeKind(words: string, level: "h3" | "h4" = "h3"): HTMLElement {
  return make(level, { class: "eyebrow" }, words);
}

function address(path: string): string {
  return new URL(path, document.baseURI).href;
}

/** Attributes that name other elements of the page by their ids. */
const references = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

/**
 * A copy of the finished pair of a warning, from this page or from the page of the timeline that holds it; so there is
 * one drawing of a pair. Its ids are its own. Rejects where the page can't be had.
 */
async function copyOfPair(warning: ZoomWarning): Promise<HTMLElement> {
  const pair = pairIn(document, warning) ?? pairIn(await pageOf(warning), warning);
  if (!pair) throw new Error(`page ${warning.page} of the timeline does not hold ${warning.id}`);
  const copy = document.importNode(pair, true);
  copy.hidden = false;
  copy.classList.remove("is-target");
  makeOwn(copy);
  return copy;
}

function pairIn(page: Document, { id }: ZoomWarning): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-timeline] article#${CSS.escape(id)}`);
}

function pageOf({ page }: ZoomWarning): Promise<Document> {
  return fetchPage(new URL(timelinePage(page), document.baseURI));
}

/** Gives it and all it holds ids that nothing else on the page has, and leads references to them. */
function makeOwn(copy: HTMLElement): void {
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("*")]) {
    if (element.id !== "") element.id = ownId(element.id);
    for (const name of references) {
      const named = element.getAttribute(name);
      if (named !== null) element.setAttribute(name, named.split(" ").map(ownId).join(" "));
    }
  }
}

function ownId(id: string): string {
  return `zoom-copy-${id}`;
}
