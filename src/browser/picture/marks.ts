/** A mark, or the name of a row: a link of the drawing. */
export type MarkLink = SVGAElement;

/** The marks that can be reached now, by row from above, each row in the order of time; rows without any, and those of a theme that is closed, are left out. */
export function rowsOf(picture: HTMLElement): MarkLink[][] {
  return [...picture.querySelectorAll("[data-row]")]
    .filter((row) => row.checkVisibility())
    .map((row) => [...row.querySelectorAll<MarkLink>("a:not([aria-hidden])")])
    .filter((marks) => marks.length > 0);
}

/** Where a key leads from a mark: along its row, to the nearest in the row above or below, or to an end; with `far` to an end of the whole. */
export function markAt(rows: readonly (readonly MarkLink[])[], from: MarkLink, key: string, far: boolean): MarkLink {
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
export function markNear(picture: HTMLElement, x: number, y: number, reach: number): MarkLink | undefined {
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
export function middleOf(mark: MarkLink): { readonly x: number; readonly y: number } {
  const { left, width, top, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
