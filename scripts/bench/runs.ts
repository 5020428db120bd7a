import type { Size } from "./options";
import type { Part } from "./results/parts";

/** Up to this size of a record things are measured more than once. */
const QUICK = 1000;

/**
 * How often something is measured unless the options say otherwise: often where it is quick, once where it is slow, so
 * that the whole ends within little more than an hour on two cores.
 */
export function runsFor(part: Part, size: Size): number {
  switch (part) {
    case "bytes":
      return 1;
    case "build":
    case "eleventy":
    case "rivals":
      return size === "real" ? 3 : 1;
    case "page":
    case "filter":
    case "zoom":
      return size === "real" ? 5 : size <= QUICK ? 3 : 1;
    case "lighthouse":
      return 5;
  }
}
