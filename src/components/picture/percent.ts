/** A part of the width as SVG takes it: "12.3%", or finer with more digits. */
export function percent(part: number, digits = 2): string {
  return `${Number((part * 100).toFixed(digits))}%`;
}
