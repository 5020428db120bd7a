import { entryPage } from "../../addresses";
import { formatPartialDate, formatShortPartialDate, isoPartialDate } from "../../model/partial-date";
import { certaintyLabels, tieMarkLabels } from "../../model/terms/event";
import type { ZoomData } from "../../model/zoom/zoom-data";
import {
  otherEnd,
  type ZoomEntry,
  type ZoomEvent,
  type ZoomTie,
  type ZoomWarning,
} from "../../model/zoom/zoom-entries";
import { make, makeButton } from "../make";
import type { MarkOf } from "./marks";
import type { ActorName } from "./zoom-words";

export interface DetailParts {
  readonly markOf: MarkOf;
  readonly actorName: ActorName;
  readonly nothing: ZoomData["nothing"];
  /** The address of the same view with something else selected. */
  readonly addressOf: (entry: ZoomEntry) => string;
  readonly select: (entry: ZoomEntry) => void;
  readonly close: () => void;
}

/** What is selected, beside the drawing: as much as the pair in the list says, in fewer words. */
export class Detail {
  readonly #place: HTMLElement;
  readonly #parts: DetailParts;

  constructor(place: HTMLElement, parts: DetailParts) {
    this.#place = place;
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return !this.#place.hidden;
  }

  /** Shows an entry; null closes. */
  show(entry: ZoomEntry | null): void {
    this.#place.hidden = entry === null;
    this.#place.replaceChildren(...(entry ? this.#makeEntry(entry) : []));
  }

  /** Shows what a cluster holds that no zooming can take apart. */
  showList(heading: string, entries: readonly ZoomEntry[]): void {
    const items = entries.map((entry) => make("li", {}, make("p", { class: "what" }, this.#makeSelecting(entry))));
    const list = make("ol", { class: "zoom-list", role: "list" }, ...items);
    this.#place.hidden = false;
    const head = this.#makeHead(make("h3", { class: "zoom-headline" }, heading));
    this.#place.replaceChildren(head, list);
  }

  /** What stands at the top, with the button that closes it all. */
  #makeHead(first: HTMLElement): HTMLElement {
    const closer = makeButton("zoom-closer", "×");
    closer.setAttribute("aria-label", "Close what is selected");
    closer.addEventListener("click", this.#parts.close);
    return make("div", { class: "zoom-head" }, first, closer);
  }

  #makeEntry(entry: ZoomEntry): HTMLElement[] {
    const kind = entry.kind === "warning" ? "warnings" : "events";
    const headline = make(
      "h3",
      { class: "zoom-headline" },
      make("a", { href: entryPage(kind, entry.id) }, entry.headline),
    );
    const rest = entry.kind === "warning" ? this.#makeAftermath(entry) : this.#makeAnswered(entry);
    return [this.#makeHead(this.#makeWhen(entry)), headline, ...rest, this.#makeLinks(entry)];
  }

  #makeWhen({ date, actors }: ZoomEntry): HTMLElement {
    const when = make(
      "p",
      { class: "zoom-when" },
      make("time", { datetime: isoPartialDate(date) }, formatPartialDate(date)),
    );
    for (const id of actors)
      when.append(" · ", make("a", { href: entryPage("actors", id) }, this.#parts.actorName(id)));
    return when;
  }

  #makeAftermath(warning: ZoomWarning): HTMLElement[] {
    const { markOf, nothing } = this.#parts;
    const answer = make("div", { class: "answer" }, markOf(warning.status), make("p", {}, warning.answer));
    if (warning.ties.length === 0) return [answer, make("p", { class: "nothing" }, nothing[warning.status])];
    return [answer, make("h4", { class: "eyebrow" }, "What happened afterwards"), this.#makeTies(warning)];
  }

  #makeAnswered(event: ZoomEvent): HTMLElement[] {
    const certainty = certaintyLabels[event.certainty];
    const doubt = event.certainty === "confirmed" ? [] : [make("p", { class: "zoom-doubt" }, certainty)];
    if (event.ties.length === 0)
      return [...doubt, make("p", { class: "nothing" }, "It answers no warning of this record.")];
    return [...doubt, make("h4", { class: "eyebrow" }, "Which warnings it answers"), this.#makeTies(event)];
  }

  #makeTies(entry: ZoomEntry): HTMLElement {
    return make("ol", { class: "aftermath", role: "list" }, ...entry.ties.map((tie) => this.#makeTie(tie, entry)));
  }

  #makeTie(tie: ZoomTie, entry: ZoomEntry): HTMLElement {
    const other = otherEnd(tie, entry);
    const time = make("time", { datetime: isoPartialDate(other.date) }, formatShortPartialDate(other.date));
    const lag = entry.kind === "warning" ? tie.lag : tie.lead;
    const relation = make("p", { class: "relation" }, this.#parts.markOf(tie.mark), tieMarkLabels[tie.mark]);
    if (tie.note !== "") relation.append(make("span", { class: "relation-note" }, `· ${tie.note}`));
    const what = make("p", { class: "what" }, this.#makeSelecting(other));
    return make(
      "li",
      {},
      make("p", { class: "date" }, time, " ", make("span", {}, lag)),
      make("div", {}, relation, what),
    );
  }

  /** A link that selects another entry in the drawing. */
  #makeSelecting(entry: ZoomEntry): HTMLAnchorElement {
    const link = make("a", { href: this.#parts.addressOf(entry) }, entry.headline);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#parts.select(entry);
    });
    return link;
  }

  #makeLinks({ kind, id }: ZoomEntry): HTMLElement {
    const page = kind === "warning" ? entryPage("warnings", id) : entryPage("events", id);
    const links = make("p", { class: "zoom-links" }, make("a", { href: page }, `The ${kind}’s page`));
    if (kind === "warning") links.append(make("a", { href: `#${id}` }, "The pair in the list"));
    return links;
  }
}
