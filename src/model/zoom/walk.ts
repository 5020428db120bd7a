import type { Drawn } from "./lane-layout";
import type { ZoomEntry } from "./zoom-entries";

/** What is drawn for an entry in a lane: itself, or the cluster that holds it. */
export function drawnFor(drawn: readonly Drawn[], entry: ZoomEntry): Drawn | undefined {
  return drawn.find((one) => (one.kind === "entry" ? one.entry === entry : one.entries.includes(entry)));
}

/** The entry that something drawn stands for: of a cluster, its first. */
export function entryOf(drawn: Drawn): ZoomEntry | undefined {
  return drawn.kind === "entry" ? drawn.entry : drawn.entries[0];
}

/** What stands so many steps later in a lane, or earlier for a negative number; the last or the first where there is no more. */
export function stepFrom(drawn: readonly Drawn[], from: Drawn, steps: number): Drawn {
  const place = drawn.indexOf(from) + steps;
  return drawn[Math.min(Math.max(place, 0), drawn.length - 1)] ?? from;
}

/** What lies nearest to a day in a lane; the earlier of two as near. */
export function nearestTo(drawn: readonly Drawn[], day: number): Drawn | undefined {
  const distance = ({ span }: Drawn) => Math.max(span.first - day, day - span.last, 0);
  return drawn.reduce<Drawn | undefined>(
    (nearest, one) => (nearest && distance(nearest) <= distance(one) ? nearest : one),
    undefined,
  );
}
