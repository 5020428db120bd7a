/** How far from the middle of its row a mark stands, in CSS pixels, by its shape: what was said above the rule, what crossed it on it, what answered below. */
export function laneOf(shape: string, apart: number): number {
  if (shape === "said") return -apart;
  return shape.endsWith("crossing") ? 0 : apart;
}

/** A part of the width as SVG takes it: "12.3%", or finer with more digits. */
export function percent(part: number, digits = 2): string {
  return `${Number((part * 100).toFixed(digits))}%`;
}

/** A name on one line or, where it has more than `longest` letters, on two of about the same length. Nothing is cut. */
export function nameLines(name: string, longest: number): readonly string[] {
  if (name.length <= longest) return [name];
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const fromMiddle = (gap: number) => Math.abs(gap - name.length / 2);
  const [gap] = gaps.toSorted((one, other) => fromMiddle(one) - fromMiddle(other));
  return gap === undefined ? [name] : [name.slice(0, gap), name.slice(gap + 1)];
}
