import { formatCount } from "../../model/words";
import { make } from "../dom";

/** A figure, or words; a list stands line by line, the first of it foremost. */
export type Cell = number | string | readonly string[];

interface Row {
  readonly head: Node | string;
  readonly cells: readonly Cell[];
}

let made = 0;

/** A table of figures as the page has them: a caption, heads for columns and rows, in a region that scrolls. */
export function makeFigureTable(caption: string, columns: readonly string[], rows: readonly Row[]): HTMLElement {
  const id = `assumed-${++made}`;
  const heads = columns.map((column, place) => {
    const overWords = typeof rows[0]?.cells[place - 1] === "string";
    return make("th", { scope: "col", ...(overWords ? { class: "words" } : {}) }, column);
  });
  const table = make(
    "table",
    {},
    make("caption", { id }, caption),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows.map(makeRow)),
  );
  return make("section", { class: "table-scroll figures", tabindex: "0", "aria-labelledby": id }, table);
}

function makeRow({ head, cells }: Row): HTMLElement {
  return make("tr", {}, make("th", { scope: "row" }, head), ...cells.map(makeCell));
}

function makeCell(cell: Cell): HTMLElement {
  if (typeof cell === "number") return make("td", {}, formatCount(cell));
  if (typeof cell === "string") return make("td", { class: "words" }, cell);
  const [first = "", ...more] = cell;
  return make("td", {}, first, ...more.map((words) => make("span", { class: "figures-more" }, words)));
}
