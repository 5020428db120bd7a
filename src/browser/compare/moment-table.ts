import { entryPage } from "../../addresses";
import type { ComparedMoment, ComparedTime } from "../../model/comparison/compared-plot";
import { momentLabels } from "../../model/line-moments";
import { formatPartialDate, isoPartialDate } from "../../model/dates";
import { make } from "../dom";

/** Where a moment leads: to its warning or its event. */
export function momentLink({ kind, id }: Pick<ComparedMoment, "kind" | "id">): string {
  return entryPage(kind === "said" ? "warnings" : "events", id);
}

/** Everything that is drawn of a selection, row by row: what the names of its marks are read from. */
export function makeMomentTable(
  name: string,
  { moments }: ComparedTime,
  idOf: (moment: ComparedMoment) => string,
): HTMLElement {
  const heads = ["When", "To the line", "What"].map((head) => make("th", { scope: "col" }, head));
  const table = make(
    "table",
    {},
    make("caption", {}, name),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...moments.map((moment) => makeRow(moment, idOf(moment)))),
  );
  return make("section", { class: "moments", "aria-label": `${name}: table`, tabindex: "0" }, table);
}

function makeRow(moment: ComparedMoment, id: string): HTMLElement {
  const { date, kind, headline } = moment;
  return make(
    "tr",
    { id },
    make("td", {}, make("time", { datetime: isoPartialDate(date) }, formatPartialDate(date))),
    make("td", {}, momentLabels[kind]),
    make("td", {}, make("a", { href: momentLink(moment) }, headline)),
  );
}
