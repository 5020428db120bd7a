import { countOf } from "../model/words";

/** How often something is named, in parts: "3 warnings", "1 event"; nothing for none. */
export function usage(warnings: number, events: number): string[] {
  return [...(warnings > 0 ? [countOf(warnings, "warning")] : []), ...(events > 0 ? [countOf(events, "event")] : [])];
}

/** What the record holds on something: "3 warnings, each with what happened afterwards, and 2 events"; "nothing yet". */
export function holdings(warnings: number, events: number): string {
  if (warnings === 0) return usage(0, events)[0] ?? "nothing yet";
  const each = warnings === 1 ? "" : "each ";
  const followed = `${countOf(warnings, "warning")}, ${each}with what happened afterwards`;
  return events === 0 ? followed : `${followed}, and ${countOf(events, "event")}`;
}
