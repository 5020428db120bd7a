import type { Drawn } from "../../model/zoom/lane-layout";
import { make } from "../dom";
import { clusterName, standing, whenAndWho, type ActorName } from "./zoom-words";

/** Says what lies under the pointer, or what the keys have come to: date, actor, headline, and what became of it. */
export class Card {
  readonly #place: HTMLElement;
  readonly #actorName: ActorName;
  readonly #card = make("div", { class: "zoom-card", "aria-hidden": "true" });

  constructor(place: HTMLElement, actorName: ActorName) {
    this.#place = place;
    this.#actorName = actorName;
    this.#card.hidden = true;
    place.append(this.#card);
  }

  get element(): HTMLElement {
    return this.#card;
  }

  get isShown(): boolean {
    return !this.#card.hidden;
  }

  /** Shows it beside something drawn, on the side where there is room. */
  show(drawn: Drawn, beside: HTMLElement): void {
    this.#card.replaceChildren(...this.#words(drawn));
    this.#card.hidden = false;
    const [place, thing] = [this.#place.getBoundingClientRect(), beside.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const middle = drawn.kind === "cluster" ? (thing.left + thing.right) / 2 : thing.left;
    const left = Math.min(Math.max(middle - place.left - 24, 0), place.width - width);
    const below = thing.bottom - place.top + 4;
    const top = below + height <= place.height ? below : thing.top - place.top - height - 4;
    this.#card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  hide(): void {
    this.#card.hidden = true;
  }

  #words(drawn: Drawn): HTMLElement[] {
    if (drawn.kind === "cluster")
      return [make("p", { class: "zoom-card-headline" }, clusterName(drawn)), make("p", {}, "Opens by zooming in")];
    const { entry } = drawn;
    return [
      make("p", {}, whenAndWho(entry, this.#actorName)),
      make("p", { class: "zoom-card-headline" }, entry.headline),
      make("p", {}, standing(entry)),
    ];
  }
}
