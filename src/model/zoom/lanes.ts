import { eventSideLabels } from "../terms/side";
import { themeLabels } from "../terms/theme";
import { afterWarnings } from "../words";
import type { ZoomData, ZoomEntry } from "./zoom-entries";

/** What the zoomable timeline can be divided by, as the address has it, with the words readers see. */
export const laneKindLabels = {
  kind: "Warned and happened",
  line: "Line",
  actor: "Actor",
  side: "Side",
  weapon: "Weapon system",
  theme: "Theme",
} as const;
export type LaneKind = keyof typeof laneKindLabels;
export const laneKinds = Object.keys(laneKindLabels) as LaneKind[];

/** A band of the drawing. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** By date, oldest first. */
  readonly entries: readonly ZoomEntry[];
  /** How many marks can stand above each other. It is the lane's own, so that zooming moves nothing up or down. */
  readonly rows: number;
}

interface Lanes {
  readonly lanes: readonly Lane[];
  /** How many lanes there would be beside these: those with the fewest entries are left out. */
  readonly leftOut: number;
}

/** More than that nobody reads, and no phone draws. */
const mostLanes = 200;
const rowsOfTwo = 7;

/** The names by which lanes are called: those of the record, and of the closed lists. */
type NamesOf = Pick<ZoomData, "actors" | "lines" | "weapons">;

/** The entries divided into lanes; one that belongs to several stands in each. Lanes without entries are not there. */
export function lanesOf(entries: readonly ZoomEntry[], kind: LaneKind, names: NamesOf): Lanes {
  if (kind === "kind") return { lanes: twoLanes(entries), leftOut: 0 };
  const { idsOf, nameOf, without } = divisions(names)[kind];
  const byId = new Map<string, ZoomEntry[]>();
  for (const entry of entries) {
    const ids = idsOf(entry);
    for (const id of ids.length > 0 ? ids : [none]) {
      const lane = byId.get(id);
      if (lane) lane.push(entry);
      else byId.set(id, [entry]);
    }
  }
  const all = [...byId].map(([id, own]): Lane => {
    return { id: `${kind}-${id}`, name: id === none ? without : nameOf(id), entries: own, rows: rowsFor(own.length) };
  });
  const kept = all.sort(byNumber).slice(0, mostLanes);
  const last = `${kind}-${none}`;
  const inOrder = kind === "line" ? kept.sort(byBeginning) : kept;
  return {
    lanes: [...inOrder.filter(({ id }) => id !== last), ...inOrder.filter(({ id }) => id === last)],
    leftOut: all.length - kept.length,
  };
}

const none = "";

interface Division {
  readonly idsOf: (entry: ZoomEntry) => readonly string[];
  readonly nameOf: (id: string) => string;
  /** The lane of those that have none. */
  readonly without: string;
}

function divisions(names: NamesOf): Record<Exclude<LaneKind, "kind">, Division> {
  return {
    line: { idsOf: ({ lines }) => lines, nameOf: among(names.lines), without: afterWarnings(0) },
    actor: { idsOf: ({ actors }) => actors, nameOf: among(names.actors), without: "No actor named" },
    side: { idsOf: ({ sides }) => sides, nameOf: among(Object.entries(eventSideLabels)), without: "No side named" },
    weapon: { idsOf: ({ weapons }) => weapons, nameOf: among(names.weapons), without: "No weapon system named" },
    theme: { idsOf: ({ themes }) => themes, nameOf: among(Object.entries(themeLabels)), without: afterWarnings(0) },
  };
}

function among(names: readonly (readonly [id: string, name: string])[]): (id: string) => string {
  const byId = new Map(names);
  return (id) => byId.get(id) ?? id;
}

function twoLanes(entries: readonly ZoomEntry[]): Lane[] {
  const lane = (id: string, name: string, kind: ZoomEntry["kind"]): Lane => {
    return { id, name, entries: entries.filter((entry) => entry.kind === kind), rows: rowsOfTwo };
  };
  return [lane("warned", "Warned", "warning"), lane("happened", "Happened", "event")];
}

function rowsFor(count: number): number {
  if (count < 2) return 1;
  return count < 12 ? 2 : 3;
}

function byNumber(one: Lane, other: Lane): number {
  return other.entries.length - one.entries.length || (one.name < other.name ? -1 : 1);
}

/** Lines in the order of their first warnings. */
function byBeginning(one: Lane, other: Lane): number {
  return beginning(one) - beginning(other);
}

function beginning({ entries }: Lane): number {
  const first = entries.find(({ kind }) => kind === "warning") ?? entries[0];
  return first?.span.first ?? 0;
}
