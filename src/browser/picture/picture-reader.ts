import { make } from "../dom";

/** How far from a mark a finger may come down, in CSS pixels. WCAG 2.5.8 asks for targets of 24. */
const reach = 24;

/** Leads a reader through a picture: one tab stop, arrow keys, and a card at the mark under pointer, finger or focus. */
export class PictureReader {
  readonly #picture: HTMLElement;
  readonly #card: MarkCard;

  constructor(picture: HTMLElement) {
    this.#picture = picture;
    this.#card = new MarkCard(picture);
    picture.addEventListener("pointerout", (event) => this.#leave(event));
    picture.addEventListener("focusout", () => this.#card.leave());
    // A picture that moves under the reader says so: a card would stay where its mark was.
    picture.addEventListener("picturemove", () => this.#card.hide());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#card.hide();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (!(target instanceof Node && picture.contains(target))) this.#card.hide();
    });
  }

  /** Shows the card of the mark that has the focus, which is from now on where Tab leads. */
  followFocus(): void {
    const mark = markOf(document.activeElement);
    if (!mark || !this.#picture.contains(mark)) return;
    this.#picture.querySelector('svg a[tabindex="0"]')?.setAttribute("tabindex", "-1");
    mark.setAttribute("tabindex", "0");
    this.#show(mark);
  }

  /** Moves the focus from the mark that has it to where a key leads. */
  move(key: string, far: boolean): void {
    const mark = markOf(document.activeElement);
    if (mark) markAt(rowsOf(this.#picture), mark, key, far).focus();
  }

  /** Shows the card of the mark under the pointer, other than a finger, which taps. */
  followPointer(event: Event): void {
    const mark = markOf(event.target);
    if (mark && event instanceof PointerEvent && event.pointerType !== "touch") this.#show(mark);
  }

  /** Shows the card of the mark under a finger. The link on it gets the focus, so that the next step is at hand. */
  tap(x: number, y: number): void {
    const mark = markNear(this.#picture, x, y, reach);
    if (mark) {
      this.#card.show(mark);
      this.#card.enter();
    } else this.#card.hide();
  }

  /** The name of a row is all that a card could say. */
  #show(mark: MarkLink): void {
    if (mark.matches(".is-name")) this.#card.leave();
    else this.#card.show(mark);
  }

  #leave({ target }: PointerEvent): void {
    if (markOf(target)) this.#card.leave();
  }
}

function markOf(target: EventTarget | null): MarkLink | null {
  const link = target instanceof Element ? target.closest("svg a") : null;
  return link instanceof SVGAElement ? link : null;
}

/** How long a card stays after the pointer has left it and its mark, in milliseconds: time to move from the one to the other. */
const grace = 250;

/** The card beside a mark that says what it stands for. It stays while pointer or focus are on it or its mark, and can be dismissed. WCAG 1.4.13. */
class MarkCard {
  readonly #picture: HTMLElement;
  readonly #card = make("div", { class: "mark-card" });
  #mark: MarkLink | null = null;
  #leaving = 0;

  constructor(picture: HTMLElement) {
    this.#picture = picture;
    this.#card.hidden = true;
    picture.append(this.#card);
    this.#card.addEventListener("pointerenter", () => this.#stay());
    this.#card.addEventListener("pointerleave", () => this.leave());
  }

  get mark(): MarkLink | null {
    return this.#mark;
  }

  show(mark: MarkLink): void {
    this.#stay();
    if (mark === this.#mark) return;
    this.#mark = mark;
    this.#card.replaceChildren(...contentOf(mark));
    this.#card.hidden = false;
    this.#place(mark);
  }

  hide(): void {
    this.#stay();
    this.#mark = null;
    this.#card.hidden = true;
  }

  /** Hides it soon, unless the reader comes back. */
  leave(): void {
    this.#stay();
    this.#leaving = window.setTimeout(() => {
      if (!this.#card.contains(document.activeElement) && document.activeElement !== this.#mark) this.hide();
    }, grace);
  }

  /** Gives the focus to the link on the card. */
  enter(): void {
    this.#card.querySelector("a")?.focus({ preventScroll: true });
  }

  #stay(): void {
    clearTimeout(this.#leaving);
  }

  /** Below the mark, or above it where there is no room below; never beyond the sides of the picture. */
  #place(mark: MarkLink): void {
    const { x } = middleOf(mark);
    const at = mark.getBoundingClientRect();
    const picture = this.#picture.getBoundingClientRect();
    const { width, height } = this.#card.getBoundingClientRect();
    const below = at.bottom + height + 8 < document.documentElement.clientHeight;
    const left = Math.min(Math.max(0, x - picture.left - width / 2), picture.width - width);
    const top = below ? at.bottom - picture.top + 4 : at.top - picture.top - height - 4;
    this.#card.style.setProperty("left", `${Math.round(left)}px`);
    this.#card.style.setProperty("top", `${Math.round(top)}px`);
  }
}

/**
 * The mark's own name as a link, where it has one; then what names it or what it sums up, as it stands on the page and
 * with its links.
 */
function contentOf(mark: MarkLink): Node[] {
  const label = mark.getAttribute("aria-label");
  const name = label === null ? [] : [make("p", {}, make("a", { href: mark.href.baseVal }, label))];
  const ids = mark.dataset.of ?? mark.getAttribute("aria-labelledby") ?? "";
  return [...name, ...ids.split(" ").flatMap((id) => partsOf(document.getElementById(id)))];
}

/** Copies of what an element holds. Of the row of a table: its short cells on one line, the last on another. */
function partsOf(element: HTMLElement | null): HTMLElement[] {
  if (!element) return [];
  if (!(element instanceof HTMLTableRowElement)) return [make("div", {}, ...copiesIn(element))];
  const cells = [...element.cells];
  const facts = cells.slice(0, -1).flatMap((cell, index) => [index > 0 ? " · " : "", ...copiesIn(cell)]);
  return [make("p", { class: "soft" }, ...facts), make("p", {}, ...cells.slice(-1).flatMap(copiesIn))];
}

/** What an element holds once more, without ids, which name one element only. */
function copiesIn(element: Element): Node[] {
  const copy = document.importNode(element, true);
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return [...copy.childNodes];
}

/** A mark, or the name of a row: a link of the drawing. */
type MarkLink = SVGAElement;

/** The marks that can be reached now, by row from above, each row in the order of time; rows without any, and those of a theme that is closed, are left out. */
function rowsOf(picture: HTMLElement): MarkLink[][] {
  return [...picture.querySelectorAll("[data-row]")]
    .filter((row) => row.checkVisibility())
    .map((row) => [...row.querySelectorAll<MarkLink>("a:not([aria-hidden])")])
    .filter((marks) => marks.length > 0);
}

/** Where a key leads from a mark: along its row, to the nearest in the row above or below, or to an end; with `far` to an end of the whole. */
function markAt(rows: readonly (readonly MarkLink[])[], from: MarkLink, key: string, far: boolean): MarkLink {
  const row = rows.findIndex((marks) => marks.includes(from));
  const marks = rows[row] ?? [];
  const place = marks.indexOf(from);
  const reached: Readonly<Record<string, () => MarkLink | undefined>> = {
    ArrowLeft: () => marks[place - 1],
    ArrowRight: () => marks[place + 1],
    ArrowUp: () => nearest(rows[row - 1], from),
    ArrowDown: () => nearest(rows[row + 1], from),
    Home: () => (far ? rows[0] : marks)?.[0],
    End: () => (far ? rows.at(-1) : marks)?.at(-1),
  };
  return reached[key]?.() ?? from;
}

function nearest(marks: readonly MarkLink[] | undefined, from: MarkLink): MarkLink | undefined {
  const { x } = middleOf(from);
  return closest(marks ?? [], (mark) => Math.abs(middleOf(mark).x - x));
}

/** The mark within a finger's width of a point, if there is one. */
function markNear(picture: HTMLElement, x: number, y: number, reach: number): MarkLink | undefined {
  const distance = (mark: MarkLink) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const middle = middleOf(mark);
    // Where the places of several overlap, the nearest of them is meant.
    const nearness = Math.hypot(x - middle.x, y - middle.y) / 1000;
    return Math.hypot(outside(x, left, right), outside(y, top, bottom)) + nearness;
  };
  const mark = closest(
    rowsOf(picture)
      .flat()
      .filter((each) => !each.matches(".is-name")),
    distance,
  );
  return mark && distance(mark) <= reach ? mark : undefined;
}

function closest(marks: readonly MarkLink[], distance: (mark: MarkLink) => number): MarkLink | undefined {
  const measured = marks.map((mark) => ({ mark, distance: distance(mark) }));
  return measured.toSorted((one, other) => one.distance - other.distance)[0]?.mark;
}

function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}

/** The middle of a mark, in the window. */
function middleOf(mark: MarkLink): { readonly x: number; readonly y: number } {
  const { left, width, top, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
