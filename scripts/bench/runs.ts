import type { Size } from "./options";
import type { Part } from "./results/parts";

/** How often something is measured unless the options say otherwise: often where it is quick, so that the whole ends within half an hour on two cores. */
export function runsFor(part: Part, size: Size): number {
  switch (part) {
    case "bytes":
      return 1;
    case "build":
      return size === "real" ? 3 : 1;
    case "eleventy":
      return size === "real" ? 3 : 1;
    case "page":
    case "filter":
    case "zoom":
      return size === "real" ? 5 : 3;
    case "rivals":
      return size === "real" ? 3 : 1;
    case "lighthouse":
      return 5;
  }
}
