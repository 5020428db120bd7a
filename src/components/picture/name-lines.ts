/** A name on one line or, where it has more than `longest` letters, on two of about the same length. Nothing is cut. */
export function nameLines(name: string, longest: number): readonly string[] {
  if (name.length <= longest) return [name];
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const fromMiddle = (gap: number) => Math.abs(gap - name.length / 2);
  const [gap] = gaps.toSorted((one, other) => fromMiddle(one) - fromMiddle(other));
  return gap === undefined ? [name] : [name.slice(0, gap), name.slice(gap + 1)];
}
