import { sideLabels, type Side } from "../model/terms/side";

/** Where a weapon comes from, in words; an origin may name two states. */
export function originName(origin: string): string {
  return origin
    .split(", ")
    .map((part) => (part in sideLabels ? sideLabels[part as Side] : otherOrigin(part)))
    .join(", ");
}

/** States that are no side of the record, and "various". */
function otherOrigin(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
