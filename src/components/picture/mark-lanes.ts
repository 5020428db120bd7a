/** How far from the middle of its row a mark stands, in CSS pixels, by its shape: what was said above the rule, what crossed it on it, what answered below. */
export function laneOf(shape: string, apart: number): number {
  if (shape === "said") return -apart;
  return shape.endsWith("crossing") ? 0 : apart;
}
