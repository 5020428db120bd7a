import type { Archive } from "../model/archive";
import { pageOf, pairsPerPage } from "../model/paging";
import { remembered } from "../model/remembered";
import { timelineOrder } from "../model/dates";

/** The page of the timeline that holds a warning; the first for one that stands on none. */
export function timelinePageOf(archive: Archive, warning: string): number {
  return pageOf(timelinePositions(archive).get(warning) ?? 0, pairsPerPage);
}

/** By warning id, its place in the timeline, newest first, from 0. */
export const timelinePositions = remembered(
  ({ warnings }: Archive) => new Map(timelineOrder(warnings).map(({ id }, position) => [id, position])),
);
