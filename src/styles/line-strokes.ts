import type { LineStatus } from "../model/terms/outcome";

/** The parts of a stroke of the strip, 44 high, as ends of a path that begins above them: whole, with a gap, or with a trace. */
export const lineStrokes: Readonly<Record<LineStatus, readonly string[]>> = {
  crossed: ["0V15.5", "28.5V44"],
  "partly-crossed": ["0V12", "15V17", "21V23", "27V29", "32V44"],
  "not-crossed": ["0V44"],
  "not-testable": ["0V2.5", "6V8.5", "12V14.5", "18V20.5", "24V26.5", "30V32.5", "36V38.5", "42V44"],
};
