import { standardWindowDays, windowLengths, type WindowLength } from "../model/terms/assumption";

/** The length of a window other than the standard one, in days; null: without limit. CODEBOOK section 5. */
export type OtherWindow = Exclude<WindowLength, typeof standardWindowDays>;

/** The column of the outcome with such a window: `outcomeWithin30Days`, `outcomeWithoutLimit`. */
export type OtherWindowColumn = `outcomeWithin${NonNullable<OtherWindow>}Days` | "outcomeWithoutLimit";

const columnOf = (days: OtherWindow): OtherWindowColumn =>
  days === null ? "outcomeWithoutLimit" : `outcomeWithin${days}Days`;

const otherWindows = windowLengths.filter((days): days is OtherWindow => days !== standardWindowDays);

/** A record with one value for every window besides the standard one, under the name of its column. */
export function perOtherWindow<Value>(
  valueOf: (days: OtherWindow, column: OtherWindowColumn) => Value,
): Record<OtherWindowColumn, Value> {
  const values = otherWindows.map((days) => [columnOf(days), valueOf(days, columnOf(days))]);
  return Object.fromEntries(values) as Record<OtherWindowColumn, Value>;
}
