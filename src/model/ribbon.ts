/** A stretch of time, in whole thousandths of a picture's width; it ends before `to`. */
export type Stretch = readonly [from: number, to: number];

/** The same on a coarser measure, however short still a part of it long. `grain` in thousandths. */
export function coarsened([from, to]: Stretch, grain: number): Stretch {
  const start = Math.floor(from / grain) * grain;
  return [start, Math.max(start + grain, Math.round(to / grain) * grain)];
}

/** The height of the drawing that a ribbon lies in the middle of. */
const ribbonHeight = 100;

/** How much of the height the widest ribbon takes, and the least that one line is drawn with. */
const widest = 44;
const leastWide = 8;

/** The most stretches that run at the same time. */
export function mostAtOnce(stretches: readonly Stretch[]): number {
  return Math.max(0, ...stepsOf(stretches).map(({ count }) => count));
}

/**
 * A ribbon about the middle of a drawing of 1000 by `ribbonHeight`, at each place as wide as there are stretches that
 * run through it, as the path of an SVG drawing; empty where there are none.
 * @param most how many stretches the widest ribbon stands for
 */
export function ribbonPath(stretches: readonly Stretch[], most: number): string {
  const steps = stepsOf(stretches).map(({ at, count }) => ({ at, half: halfWidth(count, most) }));
  const turns = steps.filter(({ half }, index) => half !== (steps[index - 1]?.half ?? 0));
  return runsOf(turns).map(outlineOf).join("");
}

interface Turn {
  readonly at: number;
  /** Half the width from here to the next turn. */
  readonly half: number;
}

/** Turns up to where the ribbon ends, and those of the next one. */
function runsOf(turns: readonly Turn[]): Turn[][] {
  const runs: Turn[][] = [];
  turns.forEach((turn, index) => {
    if (turns[index - 1]?.half) runs.at(-1)?.push(turn);
    else runs.push([turn]);
  });
  return runs;
}

/** Along the upper edge to the end, and back along the lower one. */
function outlineOf(run: readonly Turn[]): string {
  const middle = ribbonHeight / 2;
  const there = run.map(({ at, half }, index) => (index === 0 ? `M${at} ${middle - half}` : `H${at}V${middle - half}`));
  const back = run.slice(0, -1).toReversed();
  return `${there.join("")}${back.map(({ at, half }) => `V${middle + half}H${at}`).join("")}z`;
}

/** The first line takes the least; what is left of the widest is shared evenly among the further ones. */
function halfWidth(count: number, most: number): number {
  if (count === 0) return 0;
  const each = (widest - leastWide) / Math.max(1, most - 1);
  return Math.round((leastWide + (count - 1) * each) / 2);
}

interface Step {
  readonly at: number;
  /** How many stretches run from here to the next step. */
  readonly count: number;
}

function stepsOf(stretches: readonly Stretch[]): Step[] {
  const changes = new Map<number, number>();
  const change = (at: number, by: number) => void changes.set(at, (changes.get(at) ?? 0) + by);
  for (const [from, to] of stretches) {
    if (from >= to) continue;
    change(from, 1);
    change(to, -1);
  }
  let count = 0;
  return [...changes]
    .filter(([, by]) => by !== 0)
    .sort(([one], [other]) => one - other)
    .map(([at, by]) => ({ at, count: (count += by) }));
}

/** A stretch of the ribbon of a theme, with the places in the timeline, newest first, of the warnings of its line. */
export type IndexedStretch = readonly [kind: "standing" | "trace", stretch: Stretch, warnings: readonly number[]];

/** What a band of the condensed picture is made of. */
export interface IndexedBand {
  readonly stretches: readonly IndexedStretch[];
  /** For each mark, in the order of the drawing, the places of the warnings it has to do with. */
  readonly marks: readonly (readonly number[])[];
}

/** What it takes to show in the condensed picture what a filter lets through. A plain value for JSON. */
export interface PictureIndex {
  /** How many lines the widest ribbon stands for. */
  readonly most: number;
  readonly bands: readonly IndexedBand[];
}

/** The stretches of one kind, of all lines or of those of which a warning is let through. */
export function stretchesOf(
  { stretches }: Pick<IndexedBand, "stretches">,
  kind: IndexedStretch[0],
  isShown: (warning: number) => boolean = () => true,
): Stretch[] {
  return stretches.flatMap(([ofKind, stretch, warnings]) =>
    ofKind === kind && warnings.some(isShown) ? [stretch] : [],
  );
}

/** What is drawn at one place: one thing, or several that would lie on top of each other. */
interface Cluster<Item> {
  /** A part of the width; of several, the middle of them. */
  readonly at: number;
  readonly items: readonly [Item, ...Item[]];
}

/** Items that lie within a reach of the first of them become one cluster. In the order of their places. */
export function mergeByPlace<Item extends { readonly at: number }>(
  items: readonly Item[],
  reach: number,
): Cluster<Item>[] {
  const clusters: [Item, ...Item[]][] = [];
  for (const item of items.toSorted((one, other) => one.at - other.at)) {
    const last = clusters.at(-1);
    if (last && item.at - last[0].at < reach) last.push(item);
    else clusters.push([item]);
  }
  return clusters.map((cluster) => ({ at: (cluster[0].at + (cluster.at(-1) ?? cluster[0]).at) / 2, items: cluster }));
}

/** About what a mark takes of the page, in compressed bytes: one thing by its own address, several by a number and dates. */
const bytesOfOne = 30;
const bytesOfSeveral = 22;

/**
 * The reach by which rows of marks are merged: the least from `finest` on, doubled until the marks of all rows together
 * take no more than `bytes`. So a picture stays as light with thousands of things as with hundreds.
 * @param rows each merged for itself
 */
export function reachWithin(
  rows: readonly (readonly { readonly at: number }[])[],
  finest: number,
  bytes: number,
): number {
  for (let reach = finest; reach < 1; reach *= 2) {
    const clusters = rows.flatMap((row) => mergeByPlace(row, reach));
    if (clusters.reduce((sum, { items }) => sum + (items.length === 1 ? bytesOfOne : bytesOfSeveral), 0) <= bytes)
      return reach;
  }
  return 1;
}
