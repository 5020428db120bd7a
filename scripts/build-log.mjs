import { stripVTControlCharacters } from "node:util";
import log from "astro/logger/node";

/** Astro's own log without what it says of each page, which are thousands: its address, and how long it took. */
export default function buildLog(options) {
  const whole = log(options);
  return {
    ...whole,
    write(event) {
      if (!isOfOnePage(event)) whole.write(event);
    },
  };
}

/** A page that was not written is worth its line. */
export function isOfOnePage({ level, message }) {
  return level === "info" && /^ +(?:├─ |\((?:\+[^)]*|cached|restored)\) *$)/.test(stripVTControlCharacters(message));
}
