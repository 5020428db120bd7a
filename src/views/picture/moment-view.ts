import { entryPage } from "../../addresses";
import type { Archive } from "../../model/archive";
import { momentLabels, type LineMoment, type MomentKind } from "../../model/line-moments";
import { eventSideLabels, type EventSide } from "../../model/terms/side";
import { shortDateView, type DateView } from "../date-view";
import { known } from "../known";

/** A statement or event of a line in words: when, what it was to the line, who, and what. */
export interface MomentView {
  readonly kind: MomentKind;
  readonly label: string;
  readonly date: DateView;
  readonly who: string;
  readonly headline: string;
  readonly href: string;
}

export function momentView({ byId }: Pick<Archive, "byId">, moment: LineMoment): MomentView {
  const { kind, entry } = moment;
  return {
    kind,
    label: momentLabels[kind],
    date: shortDateView(entry.date),
    who: moment.kind === "said" ? known(byId.actors, moment.entry.actor).name : sidesPhrase(moment.entry.sides),
    headline: entry.headline,
    href: entryPage(kind === "said" ? "warnings" : "events", entry.id),
  };
}

/** Sides that are named before the rest are summed up. */
const mostSides = 3;

function sidesPhrase(sides: readonly EventSide[]): string {
  const named = sides.slice(0, mostSides).map((side) => eventSideLabels[side]);
  return sides.length > mostSides ? `${named.join(", ")} and others` : named.join(", ");
}
